import type { ShiftKind } from '../../src/domain/shifts/shift'
import type { ServedShift } from '../storage/hours/of-subject'

const minutesOf = (served: readonly ServedShift[]): number => served.reduce((sum, { minutes }) => sum + minutes, 0)

const minutesBy = <K>(served: readonly ServedShift[], keyOf: (one: ServedShift) => K): Map<K, number> => {
  const sums = new Map<K, number>()
  for (const one of served) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.minutes)
  return sums
}

/** Served shifts in figures. `from` and `until`: the first and the last day; null without any. */
export const sumHours = (served: readonly ServedShift[]) => ({
  minutes: minutesOf(served),
  times: served.length,
  from: served[0]?.day ?? null,
  until: served.at(-1)?.day ?? null,
})

/** Kinds of service, those with most hours first. */
export const kindsOf = (served: readonly ServedShift[]): ShiftKind[] =>
  [...minutesBy(served, ({ kind }) => kind)].sort(([, one], [, other]) => other - one).map(([kind]) => kind)

/** Minutes by community, most first. */
export const minutesByCommunity = (served: readonly ServedShift[]): [communityId: number, minutes: number][] =>
  [...minutesBy(served, ({ communityId }) => communityId)].sort(([, one], [, other]) => other - one)
