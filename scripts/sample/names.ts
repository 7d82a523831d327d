import type { Dice } from './prng'
import { endings, stems, type NameKind } from './words'

/** Gives every street a unique name, with a number when the words run out. */
export const makeNames = (dice: Dice): ((kind: NameKind) => string) => {
  const waiting = (kind: NameKind): string[] => {
    const [first, second] = endings[kind]
    const once = dice.shuffled(stems).map((stem) => stem + first)
    return second ? [...once, ...dice.shuffled(stems).map((stem) => stem + second)] : once
  }
  const lists: Record<NameKind, string[]> = {
    road: waiting('road'),
    ramp: waiting('ramp'),
    lane: waiting('lane'),
    stairs: waiting('stairs'),
    square: waiting('square'),
  }
  return (kind) => {
    const name = lists[kind].shift()
    if (!name) throw new Error(`no names left for ${kind}`)
    return name
  }
}
