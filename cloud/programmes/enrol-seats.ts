import { makeId } from '../../src/domain/id'
import type { NewMessage } from '../../src/domain/message/message'
import { isAgeRight, needsConsent } from '../../src/domain/programmes/ages'
import { CONSENT_VERSION } from '../../src/domain/programmes/consent.zh'
import { type SeatedTimes, type WhyNotEnrol } from '../../src/domain/programmes/programme'
import { freeForNew, isOfferPossible, lineUntil } from '../../src/domain/programmes/waitlist'
import { Refusal } from '../../src/domain/refusal'
import type { Random16 } from '../platform/ids'
import { type EnrolFacts, findEnrolFacts } from '../storage/programmes/enrol-facts'
import type { EnrolmentRow } from '../storage/programmes/enrolment-rows'
import { changeEnrolments, type NewEnrolment, takeSeats, waitForSeats } from '../storage/programmes/enrolment-writes'
import type { SeatsIn } from '../storage/programmes/seats-in'
import { askedChildren, hasStandingSeat } from '../storage/programmes/standing-seats'
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
const findAsked = async ({ tx }: EnrolContext, enrolling: Enrolling): Promise<EnrolFacts> => {
  const facts = await findEnrolFacts(tx, enrolling)
  if (!facts) throw new Refusal('not_found')
  const { form } = facts.seatsIn
  if (form === 'open') throw new Refusal('seat_none')
  if ((form === 'dropIn') !== (enrolling.sessionId !== null)) throw new Refusal('not_found')
  return facts
}

/** @throws Refusal `not_found` for a foreign child, `age_wrong`, `consent_missing` */
const refuseChildren = ({ now }: EnrolContext, enrolling: Enrolling, { seatsIn, children }: EnrolFacts) => {
  const wanted = askedChildren(enrolling).map((childId) => children.find(({ id }) => id === childId))
  const { monthsMin, monthsMax, startsAt } = seatsIn
  for (const child of wanted) {
    if (!child) throw new Refusal('not_found')
    if (!isAgeRight(child.born, seatsIn, startsAt)) throw new Refusal('age_wrong', { ages: { monthsMin, monthsMax } })
  }
  if (wanted.some((child) => child && needsConsent(child.born, now) && child.consentVersion !== CONSENT_VERSION))
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

/** Settles the course or date where somebody is in line, and says whether one of the asked seats stands then. */
const settle = async (
  context: EnrolContext,
  enrolling: Enrolling,
  { seatsIn, isUnsettled, isStanding }: EnrolFacts,
) => {
  const { capacity, taken } = seatsIn
  if (!isUnsettled) {
    return { settled: { ended: [], offers: [], waiting: [], free: capacity - taken } satisfies Settled, isStanding }
  }
  const settled = await settleSeats(context, seatsIn)
  await leaveOldLine(context, enrolling, seatsIn, settled)
  return { settled, isStanding: await hasStandingSeat(context.tx, enrolling) }
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
const put = async (context: EnrolContext, { one, seatsIn, settled, twice }: Put): Promise<'taken' | 'waiting'> => {
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
  return fits ? 'taken' : 'waiting'
}

/** The enrolment that has just been written, as it is stored. */
const rowOf = ({ one, seatsIn, settled }: Put, state: 'taken' | 'waiting'): EnrolmentRow => ({
  id: one.id,
  communityId: seatsIn.communityId,
  programmeId: one.programmeId,
  sessionId: one.sessionId,
  personId: one.personId,
  state,
  seats: one.seats.length,
  holdUntil: null,
  startsAt: seatsIn.startsAt,
  ahead: state === 'waiting' ? settled.waiting.reduce((sum, { seats }) => sum + seats, 0) : 0,
  list: one.seats.map(({ childId }, seat) => ({
    seat,
    personId: childId === null ? one.personId : null,
    childId,
    isChild: childId !== null,
    isLive: true,
    askedAt: null,
    keptAt: null,
  })),
})

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
  const { now, random16 } = context
  const { programmeId, sessionId, personId, madeBy, seats } = enrolling
  const { twice } = codesFor(enrolling)
  if (new Set(seats).size < seats.length) throw new Refusal(twice)
  const facts = await findAsked(context, enrolling)
  const { seatsIn } = facts
  const why = enrolling.whyNot(seatsIn, now)
  if (why) throw await seatsRefusal(context, why, seatsIn)
  refuseChildren(context, enrolling, facts)
  const { settled, isStanding } = await settle(context, enrolling, facts)
  if (isStanding) throw new Refusal(twice)

  const id = makeId(seatsIn.communityId, random16())
  const one = { id, programmeId, sessionId, personId, madeBy, seats: seats.map((childId) => ({ childId })) }
  const asked = { one, seatsIn, settled, twice }
  const row = rowOf(asked, await put(context, asked))
  return { row, messages: settledMessages(seatsIn, settled) }
}
