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
  /** Of each work in each round. */
  runs: number
}

/**
 * Measures several works in turns, one run of each at a time, so that whatever else the machine does meets all of them.
 * @returns for each work the median of its runs in milliseconds, by round; a first round is not counted
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

/** The median of the rounds' own ratios: each divides what was measured side by side. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, round) => value / (theirs[round] ?? NaN)))
