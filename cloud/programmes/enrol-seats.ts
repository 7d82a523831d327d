import { makeId } from '../../src/domain/id'
import type { NewMessage } from '../../src/domain/message/message'
import { isAgeRight, needsConsent } from '../../src/domain/programmes/ages'
import { CONSENT_VERSION } from '../../src/domain/programmes/consent.zh'
import { type SeatedTimes, type WhyNotEnrol } from '../../src/domain/programmes/programme'
import { freeForNew, isOfferPossible, lineUntil } from '../../src/domain/programmes/waitlist'
import { Refusal } from '../../src/domain/refusal'
import type { Random16 } from '../platform/ids'
import { listChildren } from '../storage/programmes/child-rows'
import { type EnrolmentRow, findEnrolment } from '../storage/programmes/enrolment-rows'
import { changeEnrolments, type NewEnrolment, takeSeats, waitForSeats } from '../storage/programmes/enrolment-writes'
import { findSeatsIn, type SeatsIn } from '../storage/programmes/seats-in'
import { hasStandingSeat } from '../storage/programmes/standing-seats'
import type { EnrolContext } from './context'
import { seatsRefusal } from './refuse-seats'
import { settleSeats } from './settle-programme'
import type { Settled } from './settled'
import { settledMessages } from './settled-messages'

/** Whose seats somebody wants, and in what. */
export interface Enrolling {
  programmeId: string
  sessionId: string | null
  personId: string
  /** The person, or staff who enrol them. */
  madeBy: string
  /** A child of the person, or null for the person. */
  seats: readonly (string | null)[]
  /** Why nobody can enrol now. */
  whyNot: (times: SeatedTimes, now: string) => WhyNotEnrol | null
}

/** What is said to the person themselves, and to staff who enrol them. */
const codesFor = ({ personId, madeBy }: Enrolling) =>
  personId === madeBy
    ? ({ twice: 'already_enrolled', consent: 'consent_missing' } as const)
    : ({ twice: 'programme_joined_other', consent: 'programme_consent_other' } as const)

interface Context extends EnrolContext {
  random16: Random16
}

/** @throws Refusal `not_found`, `seat_none`; a course has no seats by date, and a dropIn has them only by date */
const findAsked = async ({ tx }: EnrolContext, { programmeId, sessionId }: Enrolling): Promise<SeatsIn> => {
  const seatsIn = await findSeatsIn(tx, programmeId, sessionId)
  if (!seatsIn) throw new Refusal('not_found')
  if (seatsIn.form === 'open') throw new Refusal('seat_none')
  if ((seatsIn.form === 'dropIn') !== (sessionId !== null)) throw new Refusal('not_found')
  return seatsIn
}

/** @throws Refusal `not_found` for a foreign child, `age_wrong`, `consent_missing` */
const refuseChildren = async ({ tx, now }: EnrolContext, enrolling: Enrolling, seatsIn: SeatsIn) => {
  const { personId, seats } = enrolling
  const wanted = seats.filter((childId) => childId !== null)
  if (wanted.length === 0) return
  const own = await listChildren(tx, personId, now)
  const children = wanted.map((childId) => own.find(({ id }) => id === childId))
  const { monthsMin, monthsMax, startsAt } = seatsIn
  for (const child of children) {
    if (!child) throw new Refusal('not_found')
    if (!isAgeRight(child.born, seatsIn, startsAt)) throw new Refusal('age_wrong', { ages: { monthsMin, monthsMax } })
  }
  if (children.some((child) => child && needsConsent(child.born, now) && child.consentVersion !== CONSENT_VERSION))
    throw new Refusal(codesFor(enrolling).consent)
}

/**
 * Ends what they wait for themselves once the line gets nothing any more: strangers would otherwise take the free seats,
 * and those in line could not.
 */
const leaveOldLine = async (
  { tx, now }: EnrolContext,
  { personId, madeBy }: Enrolling,
  { communityId, startsAt }: SeatsIn,
  { waiting }: Settled,
): Promise<void> => {
  if (isOfferPossible(startsAt, now)) return
  const own = waiting.filter((one) => one.personId === personId)
  const changes = own.map(({ id }) => ({ id, state: 'left' }) as const)
  await changeEnrolments(tx, communityId, changes, { by: madeBy, now })
}

interface Put {
  one: NewEnrolment
  seatsIn: SeatsIn
  settled: Settled
  twice: ReturnType<typeof codesFor>['twice']
}

/**
 * Takes the seats, or puts them on the waitlist.
 * @throws Refusal `programme_seats_few`, `programme_full`, or that they have one
 */
const put = async (context: EnrolContext, { one, seatsIn, settled, twice }: Put): Promise<void> => {
  const { tx, now } = context
  const { startsAt, capacity } = seatsIn
  const { waiting: entries, free } = settled
  const wanted = one.seats.length
  // Who wants more seats than there are would keep the line waiting for ever.
  if (wanted > capacity) throw new Refusal('programme_seats_few')
  const fits = wanted <= freeForNew({ entries, free, startsAt, now })
  const mayWait = Date.parse(now) < Date.parse(lineUntil(startsAt))
  if (!fits && !mayWait) throw await seatsRefusal(context, 'programme_full', seatsIn)
  const lost = await (fits ? takeSeats : waitForSeats)(tx, one, now)
  if (lost === 'twice') throw new Refusal(twice)
  if (lost === 'full') throw await seatsRefusal(context, 'programme_full', seatsIn)
}

/**
 * Takes seats of a locked programme together, or puts them on the waitlist together.
 * @throws Refusal `not_found`, `seat_none`, `programme_cancelled`, `enrol_early`, `enrol_over`, `age_wrong`,
 * `consent_missing`, `already_enrolled`, `programme_full`; about somebody else `programme_consent_other` and
 * `programme_joined_other`
 */
export const enrolSeats = async (
  context: Context,
  enrolling: Enrolling,
): Promise<{ row: EnrolmentRow; messages: NewMessage[] }> => {
  const { tx, now, random16 } = context
  const { programmeId, sessionId, personId, madeBy, seats } = enrolling
  const { twice } = codesFor(enrolling)
  if (new Set(seats).size < seats.length) throw new Refusal(twice)
  const seatsIn = await findAsked(context, enrolling)
  const why = enrolling.whyNot(seatsIn, now)
  if (why) throw await seatsRefusal(context, why, seatsIn)
  await refuseChildren(context, enrolling, seatsIn)
  const settled = await settleSeats(context, seatsIn)
  await leaveOldLine(context, enrolling, seatsIn, settled)
  if (await hasStandingSeat(tx, enrolling)) throw new Refusal(twice)

  const id = makeId(seatsIn.communityId, random16())
  const wanted = seats.map((childId) => ({ childId }))
  const one = { id, programmeId, sessionId, personId, madeBy, seats: wanted }
  await put(context, { one, seatsIn, settled, twice })
  const row = await findEnrolment(tx, id)
  if (!row) throw new Error('an enrolment is missing that was just written')
  return { row, messages: settledMessages(seatsIn, settled) }
}
