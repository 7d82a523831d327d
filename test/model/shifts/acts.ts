import fc from 'fast-check'
import type { MarkAct } from '../../../src/domain/shifts/presence'
import { type Hall, PERSONS, SHIFTS } from './hall'

/** `signup`: index of a signup, modulo their number. */
type ActBy<P> =
  | { kind: 'join' | 'joinFor'; person: number; shift: number }
  | { kind: 'leave' | 'checkIn' | 'checkOut'; person: P; signup: number }
  | { kind: 'answer'; person: P; signup: number; isWanted: boolean }
  | { kind: 'mark'; signup: number; act: MarkAct }
  | { kind: 'save'; shift: number; capacity: number }
  | { kind: 'cancel'; shift: number }
  | { kind: 'wait'; minutes: number }
  | { kind: 'tick' }

/** As fast-check generates it; `own`: the person of the signup. */
export type Plan = ActBy<number | 'own'>
/** As it is carried out. */
export type Act = ActBy<number>

const person = fc.nat(PERSONS - 1)
const shift = fc.nat(SHIFTS - 1)
const signup = fc.nat(60)
const ownOr = fc.oneof({ weight: 12, arbitrary: fc.constant('own' as const) }, { weight: 1, arbitrary: person })
const marks = fc.constantFrom<MarkAct>('checkIn', 'checkOut', 'checkOut', 'absent', 'undo', 'undo')
const isWanted = fc.boolean()
const of = <const K extends string>(kind: K) => fc.constant(kind)

/** What people do, weighted by frequency. */
export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ kind: of('join'), person, shift }) },
  { weight: 2, arbitrary: fc.record({ kind: of('joinFor'), person, shift }) },
  { weight: 3, arbitrary: fc.record({ kind: of('leave'), person: ownOr, signup }) },
  { weight: 4, arbitrary: fc.record({ kind: of('answer'), person: ownOr, signup, isWanted }) },
  { weight: 4, arbitrary: fc.record({ kind: of('checkIn'), person: ownOr, signup }) },
  { weight: 2, arbitrary: fc.record({ kind: of('checkOut'), person: ownOr, signup }) },
  { weight: 7, arbitrary: fc.record({ kind: of('mark'), signup, act: marks }) },
  { weight: 3, arbitrary: fc.record({ kind: of('save'), shift, capacity: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: of('cancel'), shift }) },
  {
    weight: 7,
    arbitrary: fc.record({ kind: of('wait'), minutes: fc.constantFrom(5, 15, 15, 30, 45, 60) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: of('tick') }) },
)

/** Signups that an act is most likely about. */
const LIKELY: Readonly<Partial<Record<Plan['kind'], readonly string[]>>> = {
  answer: ['offered'],
  leave: ['taken', 'waiting'],
  checkIn: ['taken', 'absent'],
  checkOut: ['checkedIn'],
  mark: ['taken', 'checkedIn', 'absent'],
}
/** A mark that only some of these states allow is most likely about these. */
const LIKELY_MARKED: Readonly<Partial<Record<MarkAct, readonly string[]>>> = {
  checkOut: ['checkedIn'],
  undo: ['checkedIn', 'absent'],
}

/** Whether somebody can come or go at this moment, or nearly. */
const isPresenceTime = ({ now, shifts }: Hall): boolean =>
  shifts.some(({ start, end }) => now >= start - 30 && now <= end + 15)

/** What a plan means given these signups; null if there is none that it could be about. */
export const actOf = (plan: Plan, hall: Hall): Act | null => {
  const { signups } = hall
  if (!('signup' in plan)) return plan
  // Long before all shifts most acts of presence would be refused alike, so rather time passes.
  const isPresence = plan.kind === 'mark' || plan.kind === 'checkIn' || plan.kind === 'checkOut'
  if (isPresence && plan.signup % 8 > 0 && !isPresenceTime(hall)) return { kind: 'wait', minutes: 20 }
  if (signups.length === 0) return null
  const states = (plan.kind === 'mark' && LIKELY_MARKED[plan.act]) || LIKELY[plan.kind]
  const likely = [...signups.keys()].filter((number) => states?.includes(signups[number]?.state ?? ''))
  // Two of three are about one of these, if there is any.
  const number = (plan.signup % 3 > 0 ? likely[plan.signup % likely.length] : undefined) ?? plan.signup % signups.length
  if (!('person' in plan)) return { ...plan, signup: number }
  return { ...plan, signup: number, person: plan.person === 'own' ? (signups[number]?.person ?? 0) : plan.person }
}
