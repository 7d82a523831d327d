import { newChild } from '../children'
import type { World } from '../factories'
import { enrol, rowOfProgramme } from '../programmes'
import { times } from '../times'

/** Of each: most changes use one up. */
const EACH = 4

/** Courses in which the caller and a child of theirs have seats each. */
export const newProgrammeIds = async (world: World, caller: string, pointId: string) => {
  const ids = {
    programmeId: new Array<string>(),
    sessionId: new Array<string>(),
    enrolmentId: new Array<string>(),
    childId: new Array<string>(),
  }
  for (const number of times(EACH).keys()) {
    const made = await rowOfProgramme(world, pointId, { capacity: 8 })
    const child = await newChild(world, caller, { called: `演示${number}号` })
    const { id } = await enrol(world, caller, { programmeId: made.programmeId, seats: [null, child] })
    ids.programmeId.push(made.programmeId)
    ids.sessionId.push(...made.sessionIds)
    ids.enrolmentId.push(id)
    ids.childId.push(child)
  }
  return ids
}
