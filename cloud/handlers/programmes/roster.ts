import { limits } from '../../../src/contract/limits'
import { markWindow } from '../../../src/domain/programmes/roster-acts'
import { Refusal } from '../../../src/domain/refusal'
import { HOUR_MS, toInstant } from '../../../src/domain/time'
import { presentRosterSeat } from '../../present/programmes/present-roster'
import { presentSession } from '../../present/programmes/present-programme'
import { classRights } from '../../programmes/roster-rights'
import { findProgramme } from '../../storage/programmes/programme-rows'
import {
  countWaiting,
  findClass,
  listLookedAt,
  listRosterSeats,
  type RosterSeat,
} from '../../storage/programmes/roster-rows'
import { findSession } from '../../storage/programmes/session-rows'
import type { ChangeContext, ChangeHandler } from '../handler'

/** A page that stays open reads again and again: within so long that is one look. */
const ONE_LOOK_MS = HOUR_MS

/** What the caller looks at, for the log: the class, and the guardians of the children whom they see. */
const looksToLog = async (
  { tx, person, now }: ChangeContext,
  sessionId: string,
  shown: readonly RosterSeat[],
): Promise<string[]> => {
  const guardians = shown.flatMap(({ isChild, accountId }) => (isChild && accountId !== null ? [accountId] : []))
  const subjectIds = [sessionId, ...new Set(guardians)].filter((id) => id !== person.personId)
  const since = toInstant(Date.parse(now) - ONE_LOOK_MS)
  const lookedAt = await listLookedAt(tx, { by: person.personId, subjectIds, since })
  return subjectIds.filter((id) => !lookedAt.includes(id))
}

/** Who comes to a class, and who is there. It is a change because a look that shows children goes into the view log. */
export const programmesRoster: ChangeHandler<'programmes.roster'> = async (context, { sessionId }) => {
  const { tx, person, now } = context
  const one = await findClass(tx, sessionId)
  const rights = classRights(one, person, now)
  const session = await findSession(tx, sessionId, now)
  const programme = session && (await findProgramme(tx, session.programmeId, now))
  if (!session || !programme) throw new Refusal('not_found')
  const seats = await listRosterSeats(tx, sessionId, limits.rosterMax)
  const looks = await looksToLog(context, sessionId, rights.seesChildren ? seats : [])
  const { from, until } = markWindow(session)
  const hasBegun = Date.parse(session.startsAt) <= Date.parse(now)
  return {
    output: {
      at: now,
      isSample: programme.isSample,
      programmeId: programme.id,
      title: programme.title,
      form: programme.form,
      point: { id: programme.pointId, name: programme.point },
      session: presentSession(session),
      markFrom: from,
      markUntil: until,
      rows: seats.map((seat) => presentRosterSeat(seat, rights)),
      waiting: hasBegun ? 0 : await countWaiting(tx, sessionId),
    },
    audit: looks.map((subjectId) => ({ communityId: session.communityId, subjectId })),
    messages: [],
  }
}
