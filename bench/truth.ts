import { goals } from '../config/budgets'
import { atLeast, atMost, type Figure } from './figure'
import { walkTruth } from './walk-truth'

/** Compares with an independent engine; without its package or the extract every value is null: not measured. */
export const measureTruth = async (): Promise<Figure[]> => {
  const truth = await walkTruth()
  const { sameMeters, sameVerdict, wronglyWithin } = goals.walkTruth
  const about = truth
    ? { rounds: `${truth.pairs} pairs` }
    : { note: 'extract or @valhallajs/valhallajs missing', rounds: '' }
  return [
    atLeast('walkTruth.sameMeters', truth?.sameMetersShare ?? null, 'share', sameMeters, about),
    atLeast('walkTruth.sameVerdict', truth?.sameVerdictShare ?? null, 'share', sameVerdict, about),
    atMost('walkTruth.wronglyWithin', truth?.wronglyWithinShare ?? null, 'share', wronglyWithin, about),
  ]
}
