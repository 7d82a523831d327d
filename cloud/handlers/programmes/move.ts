import { communityOf, makeId } from '../../../src/domain/id'
import { lastHold } from '../../../src/domain/hold'
import type { NewMessage } from '../../../src/domain/message/message'
import { mayActFor } from '../../../src/domain/people/role'
import { reportDay } from '../../../src/domain/points/report'
import { Refusal } from '../../../src/domain/refusal'
import { shanghaiDay, type Span, toInstant } from '../../../src/domain/time'
import { presentSession } from '../../present/programmes/present-programme'
import { classMessage } from '../../programmes/class-messages'
import { checkMovedDate } from '../../programmes/plan-dates'
import { keepRoom, usableRoom } from '../../programmes/session-blocks'
import { settleDate } from '../../programmes/settle-all'
import { bufferedEnd } from '../../rooms/buffered-end'
import { settle } from '../../rooms/settle'
import { findPoint } from '../../storage/points/points'
import { listAccountsOf } from '../../storage/programmes/accounts'
import { moveSession, shortenOffers } from '../../storage/programmes/move-session'
import { endPresence, forgetPresence } from '../../storage/programmes/presence-ends'
import { findProgramme, type ProgrammeRow } from '../../storage/programmes/programme-rows'
import { findSession, listStanding, type SessionRow } from '../../storage/programmes/session-rows'
import { endReservations } from '../../storage/rooms/end-reservations'
import { lockRooms } from '../../storage/rooms/lock-room'
import type { ChangeContext, ChangeHandler } from '../handler'

interface Move {
  programme: ProgrammeRow
  session: SessionRow
  to: Span
  /** Null: at the point. */
  roomId: string | null
  reason: string
}

/** @throws Refusal */
const checkTimes = async ({ tx, now }: ChangeContext, { programme, session, to }: Move): Promise<void> => {
  if (programme.cancelReason !== null || session.cancelReason !== null) throw new Refusal('programme_off')
  if (Date.parse(session.startsAt) <= Date.parse(now)) throw new Refusal('programme_begun')
  const point = await findPoint(tx, programme.pointId, reportDay(now))
  if (!point) throw new Refusal('not_found')
  const others = (await listStanding(tx, programme.id, now)).filter(({ id }) => id !== session.id)
  await checkMovedDate({ tx, now }, to, { others, point })
}

/**
 * The room's block goes where the date goes. The old one ends first: the two may overlap.
 * @returns the id of the new block, and the messages to those who waited for the old time
 */
const moveBlock = async (context: ChangeContext, { programme, session, to, roomId, reason }: Move) => {
  const { tx, person, random16 } = context
  const rooms = await lockRooms(
    tx,
    [session.roomId, roomId].filter((id) => id !== null),
  )
  const room = roomId === null ? null : usableRoom(rooms, roomId, programme.pointId)
  const old = rooms.get(session.roomId ?? '')
  const [communityId, by, now] = [programme.communityId, person.personId, context.clock()]
  const messages: NewMessage[] = room === null ? [] : await settle({ tx, now, random16 }, room)
  const blockId = room === null ? null : makeId(communityId, random16())
  if (session.blockId !== null)
    await endReservations(tx, [{ id: session.blockId, state: 'cancelled', movedTo: blockId, reason }], {
      communityId,
      by,
      now,
    })
  if (room !== null && blockId !== null) {
    const block = { ...to, id: blockId, sessionId: session.id }
    await keepRoom({ tx, now }, { room, title: programme.title, by }, [block])
  }
  if (old && session.blockId !== null) {
    const freed = { startsAt: session.startsAt, blockedUntil: bufferedEnd(session.endsAt, old.rules) }
    messages.push(...(await settle({ tx, now, random16 }, old, [freed])))
  }
  return { blockId, messages }
}

/**
 * No offer lasts longer than it would for the new beginning, of the date or of its course.
 * @returns what tells its person the new end, if there is time left
 */
const moveOffers = async ({ tx, now }: ChangeContext, { programme, session }: Move): Promise<NewMessage[]> => {
  const sessionId = programme.form === 'dropIn' ? session.id : null
  const standing = await listStanding(tx, programme.id, now)
  const begins = sessionId === null ? standing[0] : standing.find(({ id }) => id === sessionId)
  if (!begins) return []
  const [at, until] = [begins.startsAt, lastHold(begins.startsAt)]
  const about = { programmeId: programme.id, communityId: programme.communityId }
  const shortened = await shortenOffers(tx, { programmeId: programme.id, sessionId }, until)
  if (Date.parse(until) <= Date.parse(now)) return []
  return shortened.flatMap(({ personId }) =>
    classMessage(about, personId, 'class_offered', { title: programme.title, at, until }),
  )
}

const movedMessages = async (
  { tx }: ChangeContext,
  { programme, session, to, reason }: Move,
  room: string,
): Promise<NewMessage[]> => {
  const about = { programmeId: programme.id, communityId: programme.communityId }
  const { title, point } = programme
  const data = { title, at: to.startsAt, was: session.startsAt, point, room, reason }
  const accounts = await listAccountsOf(tx, programme.id, [session.id])
  return accounts.flatMap((personId) => classMessage(about, personId, 'class_moved', data))
}

/** Moves a date that has not begun, with its room: all or nothing. Its programme is locked. */
export const programmesMove: ChangeHandler<'programmes.move'> = async (context, input) => {
  const { tx, person, now } = context
  const { sessionId, startsAt } = input
  const [communityId, reason] = [communityOf(sessionId), input.reason.trim()]
  const session = mayActFor(person, communityId) ? await findSession(tx, sessionId, now) : undefined
  const programme = session && (await findProgramme(tx, session.programmeId, now))
  if (!session || !programme) throw new Refusal('not_found')
  if (reason === '') throw new Refusal('reason_missing')
  const lengthMs = Date.parse(session.endsAt) - Date.parse(session.startsAt)
  const to = { startsAt: toInstant(Date.parse(startsAt)), endsAt: toInstant(Date.parse(startsAt) + lengthMs) }
  const move = { programme, session, to, roomId: input.roomId ?? session.roomId, reason }
  if (to.startsAt === session.startsAt && move.roomId === session.roomId) throw new Refusal('already_done')
  await checkTimes(context, move)
  const { blockId, messages } = await moveBlock(context, move)
  await moveSession(tx, sessionId, { ...to, roomId: move.roomId, blockId })
  if (shanghaiDay(to.startsAt) === shanghaiDay(session.startsAt))
    await endPresence(tx, { programmeId: programme.id, sessionIds: [sessionId] }, now)
  else await forgetPresence(tx, sessionId)
  const offered = await moveOffers(context, move)
  const settled = await settleDate({ tx, now }, programme, sessionId)
  const moved = (await findSession(tx, sessionId, now)) ?? session
  return {
    output: presentSession(moved),
    audit: [{ communityId, subjectId: session.programmeId }],
    messages: [...messages, ...offered, ...settled, ...(await movedMessages(context, move, moved.room ?? ''))],
  }
}
