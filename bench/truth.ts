import { goals } from '../config/budgets'
import { atLeast, atMost, type Figure } from './figure'
import { walkTruth } from './walk-truth'

/** Beside an independent engine; without its package or the extract every value is null: not measured. */
export const measureTruth = async (): Promise<Figure[]> => {
  const truth = await walkTruth()
  const { sameMeters, sameVerdict, wronglyWithin } = goals.walkTruth
  const note = truth ? `${truth.pairs} pairs` : 'not measured: extract or @valhallajs/valhallajs missing'
  return [
    atLeast('walkTruth.sameMeters', truth?.sameMetersShare ?? null, 'share', sameMeters, note),
    atLeast('walkTruth.sameVerdict', truth?.sameVerdictShare ?? null, 'share', sameVerdict, note),
    atMost('walkTruth.wronglyWithin', truth?.wronglyWithinShare ?? null, 'share', wronglyWithin, note),
  ]
}
