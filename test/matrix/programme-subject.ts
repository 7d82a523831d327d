import { newChild } from '../children'
import { newKey, type World } from '../factories'
import { enrol, rowOfProgramme } from '../programmes'

/** Programmes of a community, and the seats of other people. */
export interface ProgrammeSubject {
  /** A course that begins tomorrow, with free seats. */
  programmeId: string
  /** Its first date. */
  sessionId: string
  /** Seats that somebody has taken there, with one for a child. */
  enrolmentId: string
  childId: string
  /** An open offer of another course. */
  offeredEnrolmentId: string
}

export const newProgrammeSubject = async (world: World, pointId: string): Promise<ProgrammeSubject> => {
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { capacity: 30 })
  const guardian = await world.newPerson()
  const childId = await newChild(world, guardian)
  const { id: enrolmentId } = await enrol(world, guardian, { programmeId, seats: [null, childId] })
  const full = await rowOfProgramme(world, pointId, { capacity: 1 })
  const first = await world.newPerson()
  const taken = await enrol(world, first, { programmeId: full.programmeId })
  const waiting = await enrol(world, await world.newPerson(), { programmeId: full.programmeId })
  await world.ask(first, 'programmes.leave', { enrolmentId: taken.id }, newKey())
  return { programmeId, sessionId: sessionIds[0] ?? '', enrolmentId, childId, offeredEnrolmentId: waiting.id }
}

/** Makes the seats this person's, and the child with them. */
export const enrolmentsGivenTo = async (world: World, about: ProgrammeSubject, personId: string): Promise<void> => {
  const { db } = world
  const own = { person_id: personId }
  const enrolments = [about.enrolmentId, about.offeredEnrolmentId]
  await db.updateTable('enrolment').set(own).where('id', 'in', enrolments).execute()
  const seats = db.updateTable('enrolment_seat').set(own).where('enrolment_id', 'in', enrolments)
  await seats.where('is_child', '=', false).execute()
  await db.updateTable('child').set(own).where('id', '=', about.childId).execute()
  await db.updateTable('child_consent').set(own).where('child_id', '=', about.childId).execute()
}
