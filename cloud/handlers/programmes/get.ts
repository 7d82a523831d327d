import { Refusal } from '../../../src/domain/refusal'
import { presentEnrolment } from '../../present/programmes/present-enrolment'
import { presentProgramme } from '../../present/programmes/present-programme'
import { listOwnEnrolments } from '../../storage/programmes/enrolment-rows'
import { findProgramme } from '../../storage/programmes/programme-rows'
import { listSessions } from '../../storage/programmes/session-rows'
import { countWaiting } from '../../storage/programmes/waiting'
import type { ReadHandler } from '../handler'

/** One programme, and what it is to the caller. */
export const programmesGet: ReadHandler<'programmes.get'> = async ({ db, person, now }, { programmeId }) => {
  const programme = await findProgramme(db, programmeId, now)
  if (!programme) throw new Refusal('not_found')
  const about = {
    at: now,
    isSample: programme.isSample,
    programme: presentProgramme(programme, await listSessions(db, programmeId, now)),
    waiting: programme.form === 'course' ? await countWaiting(db, programmeId, now) : 0,
  }
  if (!person) return { ...about, own: [], isLeader: false }
  const own = await listOwnEnrolments(db, programmeId, person.personId)
  return {
    ...about,
    own: own.map((one) => presentEnrolment(one, now)),
    isLeader: programme.leaderId === person.personId && person.role !== 'resident',
  }
}
