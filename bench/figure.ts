/** What a reader should know about a figure. Only in the report for people. */
interface About {
  note: string
  /** How often it was measured: `9`, or `15 × 100`; counts and sizes are measured once. */
  rounds: string
}

/** One measurement beside its bound. `ok` is null when there is no bound or nothing could be measured. */
export interface Figure extends About {
  id: string
  value: number | null
  unit: string
  bound: number | null
  ok: boolean | null
  /** How the bound is compared. Only in the report for people. */
  reads: '≤' | '≥' | ''
}

type Value = number | null

const rounded = (value: Value): Value =>
  value === null || Number.isInteger(value) ? value : Number(value.toPrecision(4))

/** A figure without a bound. */
export const unbounded = (id: string, value: Value, unit: string, about: Partial<About> = {}): Figure => ({
  id,
  value: rounded(value),
  unit,
  bound: null,
  ok: null,
  reads: '',
  note: '',
  rounds: '1',
  ...about,
})

export const atMost = (id: string, value: Value, unit: string, bound: number, about?: Partial<About>): Figure => ({
  ...unbounded(id, value, unit, about),
  bound,
  ok: value === null ? null : value <= bound,
  reads: '≤',
})

export const atLeast = (id: string, value: Value, unit: string, bound: number, about?: Partial<About>): Figure => ({
  ...unbounded(id, value, unit, about),
  bound,
  ok: value === null ? null : value >= bound,
  reads: '≥',
})
