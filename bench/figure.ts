/** One measurement beside its bound. `ok` is null where there is no bound, or nothing could be measured. */
export interface Figure {
  id: string
  value: number | null
  unit: string
  bound: number | null
  ok: boolean | null
  /** Not in the JSON: how the bound reads, and what a reader should know. */
  reads: '≤' | '≥' | ''
  note: string
}

type Value = number | null

const rounded = (value: Value): Value => (value === null ? null : Number(value.toPrecision(4)))

export const atMost = (id: string, value: Value, unit: string, bound: number, note = ''): Figure => ({
  id,
  value: rounded(value),
  unit,
  bound,
  ok: value === null ? null : value <= bound,
  reads: '≤',
  note,
})

export const atLeast = (id: string, value: Value, unit: string, bound: number, note = ''): Figure => ({
  ...atMost(id, value, unit, bound, note),
  ok: value === null ? null : value >= bound,
  reads: '≥',
})

/** Told without a bound. */
export const told = (id: string, value: Value, unit: string, note = ''): Figure => ({
  id,
  value: rounded(value),
  unit,
  bound: null,
  ok: null,
  reads: '',
  note,
})
