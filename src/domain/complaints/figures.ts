/** Counts below this are hidden: they could identify a person. */
export const FEWEST = 5

/** Counts over a set of complaints. */
export interface Counts {
  filed: number
  /**
   * Filed before 10:30 on a working day and neither withdrawn nor a duplicate. `settledByNoon`: how many of these were
   * settled by noon that day.
   */
  mornings: number
  settledByNoon: number
  /** First replies due by now. `repliedInTime`: how many of these were made in time. */
  promised: number
  repliedInTime: number
  settled: number
  /** Of the settled ones, those whose reporter said they were not solved. */
  reopened: number
  /** Addresses with more than one complaint in ninety days. */
  repeats: number
}

/** From 0 to 1, rounded to a tenth. A finer share, or one with its denominator, would reveal small counts. */
export type Share = number

/** The counts as they may be published; null where hidden. */
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

/** The counts that can be added up; `repeats` counts addresses, which may recur, so it cannot. */
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
 * Which numbers of a row to hide when their sum is published: those below five, and, since a single hidden number
 * follows from the sum and the rest, also the smallest of the others until more than one is hidden and the hidden ones
 * total more than four.
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

/** Figures whose sum is published too, each hidden where necessary. */
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

/** The published sum, hidden only when it is itself too small. */
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

/**
 * Rounds counts down to a multiple of five, so that reading a growing figure daily reveals nothing about a single day.
 * Shares are coarse enough already.
 */
export const inFives = (row: Figures): Figures => ({ ...row, filed: fivesOf(row.filed), repeats: fivesOf(row.repeats) })
