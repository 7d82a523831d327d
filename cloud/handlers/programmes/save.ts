import type { Input } from '../../../src/contract/schema/types'
import { communityOf, makeId } from '../../../src/domain/id'
import { mayActFor } from '../../../src/domain/people/role'
import { reportDay } from '../../../src/domain/points/report'
import { Refusal } from '../../../src/domain/refusal'
import type { Span } from '../../../src/domain/time'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { planDates } from '../../programmes/plan-dates'
import { keepRoom, usableRoom } from '../../programmes/session-blocks'
import { settleAll } from '../../programmes/settle-all'
import { settle } from '../../rooms/settle'
import { findPoint, type FoundPoint } from '../../storage/points/points'
import { findProgramme } from '../../storage/programmes/programme-rows'
import { insertProgramme, mostWanted, replaceProgramme } from '../../storage/programmes/programme-writes'
import { listStanding } from '../../storage/programmes/session-rows'
import { lockRooms } from '../../storage/rooms/lock-room'
import { mayLead } from '../../storage/shifts/leader'
import type { Tx } from '../../storage/tables'
import type { ChangeContext, ChangeHandler } from '../handler'

type Wish = Input<'programmes.save'>

/** What a trial answers instead of a version. */
const TRIAL = 'trial'

/** Nobody enrols for an `open` programme: it has no seats and no times to enrol. */
const seatsOf = ({ form, capacity, fewest, enrolFrom, enrolUntil }: Wish) =>
  form === 'open'
    ? { capacity: null, fewest: null, enrol_from: null, enrol_until: null }
    : { capacity, fewest, enrol_from: enrolFrom, enrol_until: enrolUntil }

const columnsOf = (wish: Wish) => ({
  kind: wish.kind,
  title: wish.title.trim(),
  about: wish.about.trim(),
  teacher: wish.teacher.trim(),
  fee: wish.fee.trim(),
  bring: wish.bring.trim(),
  months_min: wish.monthsMin,
  months_max: wish.monthsMax,
  leader_id: wish.leaderId ?? null,
  ...seatsOf(wish),
})

const isMore = (one: number | null, other: number | null): boolean => one !== null && other !== null && one > other

/** @throws Refusal */
const checkWritten = (wish: Wish): void => {
  const { title, teacher, fee, bring, form } = wish
  if (title.trim() === '') throw new Refusal('name_missing')
  refuseUnclear({ title, teacher, fee, bring })
  const { capacity, fewest, enrol_from: from, enrol_until: until } = seatsOf(wish)
  const isSeatless = form !== 'open' && capacity === null
  if (isSeatless || isMore(fewest, capacity) || isMore(wish.monthsMin, wish.monthsMax))
    throw new Refusal('programme_numbers')
  if (from !== null && until !== null && Date.parse(from) >= Date.parse(until)) throw new Refusal('programme_times')
}

/** @param dates of which one has to be ahead when it opens: of a course the first, of a dropIn any. @throws Refusal */
const checkOpening = ({ form, enrolFrom }: Wish, dates: readonly Span[]): void => {
  const starts = dates.map(({ startsAt }) => Date.parse(startsAt))
  const lastMs = form === 'course' ? Math.min(...starts) : Math.max(...starts)
  if (form !== 'open' && enrolFrom !== null && Date.parse(enrolFrom) >= lastMs) throw new Refusal('programme_times')
}

/** A leader who was named earlier stays, whatever became of their role. @throws Refusal `leader_wrong` */
const checkLeader = async (tx: Tx, { leaderId, pointId }: Wish, before: string | null): Promise<void> => {
  if (leaderId === undefined || leaderId === null || leaderId === before) return
  if (!(await mayLead(tx, leaderId, communityOf(pointId)))) throw new Refusal('leader_wrong')
}

const create = async (context: ChangeContext, wish: Wish, dates: readonly Span[]) => {
  const { tx, person, random16 } = context
  checkOpening(wish, dates)
  await checkLeader(tx, wish, null)
  const { roomId, pointId } = wish
  const communityId = communityOf(pointId)
  const rooms = await lockRooms(tx, roomId === null ? [] : [roomId])
  const room = roomId === null ? null : usableRoom(rooms, roomId, pointId)
  const now = context.clock()
  const messages = room === null ? [] : await settle({ tx, now, random16 }, room)
  const programmeId = makeId(communityId, random16())
  const sessions = dates.map((date) => ({
    ...date,
    id: makeId(communityId, random16()),
    blockId: room === null ? null : makeId(communityId, random16()),
  }))
  const made = { made_by: person.personId, made_at: now }
  const columns = { ...columnsOf(wish), ...made, form: wish.form, point_id: pointId, room_id: roomId }
  const version = await insertProgramme(tx, { community_id: communityId, id: programmeId, ...columns }, sessions)
  if (room !== null) {
    const blocks = sessions.flatMap(({ id: sessionId, blockId, startsAt, endsAt }) =>
      blockId === null ? [] : [{ id: blockId, sessionId, startsAt, endsAt }],
    )
    await keepRoom({ tx, now }, { room, title: columns.title, by: person.personId }, blocks)
  }
  return { programmeId, version, messages }
}

const edit = async ({ tx, now }: ChangeContext, wish: Wish, programmeId: string) => {
  const found = await findProgramme(tx, programmeId, now)
  if (!found || found.pointId !== wish.pointId) throw new Refusal('not_found')
  if (found.cancelReason !== null) throw new Refusal('programme_off')
  if (found.form !== wish.form) throw new Refusal('programme_numbers')
  if (wish.enrolFrom !== found.enrolFrom) checkOpening(wish, await listStanding(tx, programmeId, now))
  await checkLeader(tx, wish, found.leaderId)
  // Left out, the leader stays: nobody can read the leader's id.
  const { leaderId = found.leaderId } = wish
  const columns = columnsOf({ ...wish, leaderId })
  const settled = await settleAll({ tx, now }, programmeId)
  if (columns.capacity !== null && columns.capacity < (await mostWanted(tx, programmeId, now)))
    throw new Refusal('seats_taken')
  const version = await replaceProgramme(tx, programmeId, columns, { seen: wish.version ?? '', now })
  if (version === undefined) throw new Refusal('changed_meanwhile')
  return { programmeId, version, messages: [...settled, ...(await settleAll({ tx, now }, programmeId))] }
}

const pointOf = async ({ tx, now }: ChangeContext, pointId: string): Promise<FoundPoint> => {
  const point = await findPoint(tx, pointId, reportDay(now))
  if (point?.id !== pointId) throw new Refusal('not_found')
  return point
}

/**
 * Plans a programme with its dates, or replaces the words of one. A programme that is replaced is locked. Its dates are
 * moved and cancelled one by one, so an edit changes neither them nor the room.
 */
export const programmesSave: ChangeHandler<'programmes.save'> = async (context, input) => {
  const { pointId, programmeId: editedId } = input
  const communityId = communityOf(pointId)
  if (!mayActFor(context.person, communityId)) throw new Refusal('not_found')
  if (editedId !== undefined && communityOf(editedId) !== communityId) throw new Refusal('not_found')
  const point = await pointOf(context, pointId)
  const isNew = editedId === undefined
  const { dates, leftOut } = isNew ? await planDates(context, input, point) : { dates: [], leftOut: [] }
  if (input.isTrial) {
    return { output: { programmeId: null, version: TRIAL, dates, leftOut }, audit: [], messages: [] }
  }
  checkWritten(input)
  const saved = isNew ? await create(context, input, dates) : await edit(context, input, editedId)
  const { programmeId, version, messages } = saved
  return {
    output: { programmeId, version, dates, leftOut },
    audit: [{ communityId, subjectId: programmeId }],
    messages,
  }
}
