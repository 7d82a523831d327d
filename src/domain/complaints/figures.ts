/** Fewer than so many are not told: a person could be known by them. */
export const FEWEST = 5

/** What was counted of some cases. */
export interface Counts {
  filed: number
  /** Told before 10:30 on a working day and neither withdrawn nor told twice; and of these settled by noon of that day. */
  mornings: number
  settledByNoon: number
  /** Promised an answer by now; and of these answered in time. */
  promised: number
  repliedInTime: number
  settled: number
  /** Of what was settled, what somebody said was not. */
  reopened: number
  /** Addresses with trouble more than once in ninety days. */
  repeats: number
}

/** To a tenth, from 0 to 1. A finer one gives away how many few there were, and so does one that says of how many. */
export type Share = number

/** The same as it may be read; null: hidden. */
export interface Figures {
  filed: number | null
  sameMorning: Share | null
  repliedInTime: Share | null
  reopened: Share | null
  repeats: number | null
}

export const noCounts: Counts = {
  filed: 0,
  mornings: 0,
  settledByNoon: 0,
  promised: 0,
  repliedInTime: 0,
  settled: 0,
  reopened: 0,
  repeats: 0,
}

/** What may be added up: cases, and not the addresses of repeats. */
export type Sums = Omit<Counts, 'repeats'>

export const addCounts = (one: Sums, other: Sums): Sums => ({
  filed: one.filed + other.filed,
  mornings: one.mornings + other.mornings,
  settledByNoon: one.settledByNoon + other.settledByNoon,
  promised: one.promised + other.promised,
  repliedInTime: one.repliedInTime + other.repliedInTime,
  settled: one.settled + other.settled,
  reopened: one.reopened + other.reopened,
})

/**
 * Which numbers of a row are not told, where their sum is: those below five; and, as one that is hidden is known from the
 * sum and the rest, the smallest of the others too, until what is hidden is more than one and more than four in all.
 */
export const hiddenOf = (numbers: readonly number[]): boolean[] => {
  const hidden = numbers.map((number) => number < FEWEST)
  const sumHidden = () => numbers.reduce((sum, number, index) => (hidden[index] ? sum + number : sum), 0)
  const isRevealing = () => {
    const count = hidden.filter(Boolean).length
    return count === 1 || (count > 1 && sumHidden() > 0 && sumHidden() < FEWEST)
  }
  while (isRevealing()) {
    const smallest = numbers.reduce<number | null>(
      (best, number, index) => (hidden[index] || (best !== null && number >= (numbers[best] ?? 0)) ? best : index),
      null,
    )
    if (smallest === null) break
    hidden[smallest] = true
  }
  return hidden
}

const shareOf = (part: number, of: number): Share => Math.round((10 * part) / of) / 10

/** A row of figures that add up to something that is told, each of them hidden where it must be. */
export const presentFigures = (rows: readonly Counts[]): Figures[] => {
  const hidden = {
    filed: hiddenOf(rows.map(({ filed }) => filed)),
    mornings: hiddenOf(rows.map(({ mornings }) => mornings)),
    promised: hiddenOf(rows.map(({ promised }) => promised)),
    settled: hiddenOf(rows.map(({ settled }) => settled)),
    repeats: hiddenOf(rows.map(({ repeats }) => repeats)),
  }
  return rows.map((row, index) => ({
    filed: hidden.filed[index] ? null : row.filed,
    sameMorning: hidden.mornings[index] ? null : shareOf(row.settledByNoon, row.mornings),
    repliedInTime: hidden.promised[index] ? null : shareOf(row.repliedInTime, row.promised),
    reopened: hidden.settled[index] ? null : shareOf(row.reopened, row.settled),
    repeats: hidden.repeats[index] ? null : row.repeats,
  }))
}

/** The sum itself, which is hidden by nothing but its own smallness. */
export const presentSum = (counts: Counts): Figures => {
  const share = (part: number, of: number) => (of < FEWEST ? null : shareOf(part, of))
  return {
    filed: counts.filed < FEWEST ? null : counts.filed,
    sameMorning: share(counts.settledByNoon, counts.mornings),
    repliedInTime: share(counts.repliedInTime, counts.promised),
    reopened: share(counts.reopened, counts.settled),
    repeats: counts.repeats < FEWEST ? null : counts.repeats,
  }
}

const fivesOf = (count: number | null): number | null => (count === null ? null : count - (count % FEWEST))

/** Counts down to a five: of what still grows, who asks every day learns nothing of one day. Shares are rough as they are. */
export const inFives = (row: Figures): Figures => ({ ...row, filed: fivesOf(row.filed), repeats: fivesOf(row.repeats) })
