import type { World } from '../factories'
import { rowOfProgramme } from '../programmes'

/** Programmes of a community. */
export interface ProgrammeSubject {
  /** A course that begins tomorrow, with free seats. */
  programmeId: string
  /** Its first date. */
  sessionId: string
}

export const newProgrammeSubject = async (world: World, pointId: string): Promise<ProgrammeSubject> => {
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { capacity: 30 })
  return { programmeId, sessionId: sessionIds[0] ?? '' }
}
