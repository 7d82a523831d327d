export interface Dice {
  /** A number in [0, 1). */
  next: () => number
  /** A number in [low, high). */
  between: (low: number, high: number) => number
  /** An integer from low to high, both included. */
  whole: (low: number, high: number) => number
  pick: <T>(items: readonly T[]) => T
  isLuckyFor: (share: number) => boolean
  shuffled: <T>(items: readonly T[]) => T[]
}

/** Mulberry32: the same seed gives the same town on every machine. */
export const makeDice = (seed: number): Dice => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    whole,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    isLuckyFor: (share) => next() < share,
    shuffled: (items) => {
      const rest = [...items]
      return items.map(() => rest.splice(whole(0, rest.length - 1), 1)).flat()
    },
  }
}
