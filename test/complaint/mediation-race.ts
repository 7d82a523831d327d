import { newComplaint } from '../complaints'
import { newKey, openWorld } from '../factories'
import { personIdOf, setPerson } from '../people'
import { actsIn, addSides, KNOWN, mediationOf } from './mediations'

/** A world for races about mediations: the people, whom they call, and mediations in which they take part. */
export const openMediationRace = async () => {
  const world = await openWorld({ PGPOOL_MAX: '8' })
  const [reporter, other] = [await world.newPerson(), await world.newPerson()]
  const [worker, manager, helper] = [
    await world.newPerson('worker'),
    await world.newPerson('manager'),
    await world.newPerson('worker'),
  ]
  await setPerson(world, helper, { name: '演示小蒋' })
  const input = { communityId: 1, personId: personIdOf(helper), isEnded: false }
  const { mediatorId } = await world.ask(manager, 'mediation.appoint', input, newKey())

  /** A mediation in which both sides take part, known to both. */
  const newMediation = async (set: object = {}) => {
    const { complaintId, mediationId } = await newComplaint(world, { state: 'mediating', at: KNOWN, reporter, worker })
    return { complaintId, mediationId: await addSides(world, { mediationId, other, mediatorId }, set) }
  }
  return {
    world,
    reporter,
    other,
    worker,
    manager,
    /** A worker who mediates. */
    helper,
    mediatorId,
    act: actsIn(world),
    newMediation,
    mediationOf: (mediationId: string) => mediationOf(world, mediationId),
  }
}

export type MediationRace = Awaited<ReturnType<typeof openMediationRace>>
