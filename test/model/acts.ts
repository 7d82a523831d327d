import fc from 'fast-check'
import { CLOSES, DAY, OPENS, PERSONS, ROOMS, type Town } from './town'

const HALF = 30

interface Slot {
  room: number
  start: number
  minutes: number
}

/** `person` null: staff; `own`: of the caller. `reservation`, `place`: index, modulo their number. */
type ActBy<Own, P> =
  | ({ kind: 'create'; person: number } & Slot)
  | ({ kind: 'join'; person: number } & Slot)
  | ({ kind: 'block' } & Slot)
  | ({ kind: 'move'; person: P; reservation: number } & Slot)
  | { kind: 'cancel'; person: P; reservation: number }
  | { kind: 'checkIn'; person: P; reservation: number }
  | { kind: 'decide'; reservation: number; decision: 'approve' | 'refuse' | 'keep' }
  | { kind: 'answer'; person: Own; place: number; isWanted: boolean }
  | { kind: 'wait'; minutes: number }
  | { kind: 'tick' }

/** As fast-check generates it. */
export type Plan = ActBy<number | 'own', number | 'own' | null>
/** As it is carried out. */
export type Act = ActBy<number, number | null>

const person = fc.nat(PERSONS - 1)
const own = { weight: 6, arbitrary: fc.constant('own' as const) }
const ownOr = fc.oneof(own, { weight: 1, arbitrary: person })
const ownOrStaff = fc.oneof(own, { weight: 1, arbitrary: person }, { weight: 2, arbitrary: fc.constant(null) })
const which = fc.nat(60)

/** Few different slots, so that they collide: `start` counts half hours from now. */
const slot = {
  room: fc.nat(ROOMS - 1),
  start: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: -1, max: 30 }) },
  ),
  minutes: fc.constantFrom(60, 60, 90),
}

/** The nth half hour of opening time from now. */
const startAfter = (now: number, halfHours: number): number => {
  let start = Math.floor(now / HALF) * HALF
  for (let left = halfHours; left > 0 || start % DAY < OPENS || start % DAY >= CLOSES; start += HALF) {
    if (start % DAY >= OPENS && start % DAY < CLOSES) left--
  }
  return halfHours < 0 ? start - HALF : start
}

/** What people do, weighted by frequency. */
export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('create' as const), person, ...slot }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('join' as const), person, ...slot }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('cancel' as const), person: ownOrStaff, reservation: which }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), person: ownOr, place: which, isWanted: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('checkIn' as const), person: ownOrStaff, reservation: which }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      reservation: which,
      decision: fc.constantFrom('approve' as const, 'refuse' as const, 'keep' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('block' as const), ...slot }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('move' as const), person: ownOrStaff, reservation: which, ...slot }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(15, 30, 60, 120, 600) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'tick' as const }) },
)

const whose = (person: number | 'own' | null, owner: number | null | undefined): number | null =>
  person === 'own' ? (owner ?? null) : person

/** What a plan means given these reservations and entries; null if there is none that it could be about. */
export const actOf = (planned: Plan, { now, reservations, places }: Town): Act | null => {
  const plan = 'start' in planned ? { ...planned, start: startAfter(now, planned.start) } : planned
  if (plan.kind === 'answer') {
    if (places.length === 0) return null
    const offered = [...places.keys()].filter((number) => places[number]?.state === 'offered')
    // Most answers are about an open offer, if there is one.
    const place = (plan.place % 2 > 0 ? offered[plan.place % offered.length] : undefined) ?? plan.place % places.length
    return { ...plan, place, person: whose(plan.person, places[place]?.person) ?? 0 }
  }
  if (!('reservation' in plan)) return plan
  if (reservations.length === 0) return null
  const reservation = plan.reservation % reservations.length
  return 'person' in plan
    ? { ...plan, reservation, person: whose(plan.person, reservations[reservation]?.person) }
    : { ...plan, reservation }
}
