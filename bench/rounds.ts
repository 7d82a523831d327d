export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return ((low ?? NaN) + (high ?? NaN)) / 2
}

type Work = () => unknown

export const millisecondsOf = async (work: Work): Promise<number> => {
  const startedMs = performance.now()
  await work()
  return performance.now() - startedMs
}

interface Size {
  rounds: number
  /** Runs of each piece of work in each round. */
  runs: number
}

/**
 * Measures several pieces of work alternately, one run of each at a time, so that other load on the machine affects all
 * of them equally.
 * @returns for each the median of its runs in milliseconds, by round; a first warm-up round is not counted
 */
export const interleaved = async <Name extends string>(
  works: Record<Name, Work>,
  { rounds, runs }: Size,
): Promise<Record<Name, number[]>> => {
  const names = Object.keys(works) as Name[]
  const medians = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -1; round < rounds; round++) {
    const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
    for (let run = 0; run < runs; run++) {
      for (const name of names) times[name].push(await millisecondsOf(works[name]))
    }
    if (round >= 0) for (const name of names) medians[name].push(median(times[name]))
  }
  return medians
}

/** The median over rounds of the ratio between two figures that were measured in the same round. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, round) => value / (theirs[round] ?? NaN)))

/** Work on a database of one size. */
interface Opened {
  work: Work
  close: () => Promise<unknown>
}

/** Measures the same work among few and among many rows, as {@link interleaved}. */
export const smallAndLarge = async (
  open: (count: number) => Promise<Opened>,
  { few, many }: { few: number; many: number },
  size: Size,
): Promise<Record<'small' | 'large', number[]>> => {
  const small = await open(few)
  const large = await open(many)
  const times = await interleaved({ small: small.work, large: large.work }, size)
  await small.close()
  await large.close()
  return times
}
