import { rowOfSeats } from '../classes'
import type { World } from '../factories'
import { rowOfProgramme } from '../programmes'

/** A class of today in a community, and the seat of somebody else in it. */
export interface ClassSubject {
  classId: string
  classEnrolmentId: string
}

export const newClassSubject = async (world: World, pointId: string): Promise<ClassSubject> => {
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { capacity: 30, days: ['2026-11-24'] })
  const classEnrolmentId = await rowOfSeats(world, await world.newPerson(), { programmeId })
  return { classId: sessionIds[0] ?? '', classEnrolmentId }
}
