import type { Input } from '../../src/contract/schema/types'
import { personIdOf, setPerson } from '../people'
import { shanghai } from '../times'
import { openComplaintDesk } from './complaint-desk'

/** The progress of a mediation, each step after the one before it. */
export const mediationSteps = [
  'opened',
  'carded',
  'entered',
  'firstIn',
  'bothIn',
  'mediated',
  'written',
  'firstYes',
  'agreed',
] as const
export type MediationStep = (typeof mediationSteps)[number]

export const MEDIATION = { title: '演示：滴水的事', words: '演示：有水滴到楼下晒的衣服上。' }
export const TERMS = '演示：三天内接好水管，晒衣服错开。'

/** The first round after Tuesday 10:00, the time of `world.clock`. */
export const NOON = shanghai('2026-11-24', '12:00')

/** A complaint desk with two homes in mediation and a colleague as the mediator. */
export const openMediationDesk = async () => {
  const desk = await openComplaintDesk()
  const { world, worker, manager, act } = desk
  const mediator = await world.newPerson('worker', 1)
  await setPerson(world, mediator, { name: '演示小蒋' })
  const { mediatorId } = await act(manager, 'mediation.appoint', {
    communityId: 1,
    personId: personIdOf(mediator),
    isEnded: false,
  })
  const { mediatorId: outsiderId } = await act(manager, 'mediation.appoint', {
    communityId: 1,
    name: '演示老廖',
    isEnded: false,
  })

  const newSide = async (name: string) => {
    const identity = await world.newPerson()
    await setPerson(world, identity, { name })
    return identity
  }
  const newMediation = async (wanted: Partial<Input<'mediation.open'>> & { isNamed?: boolean }) => {
    const { isNamed = false, ...input } = wanted
    const [first, other] = [await newSide('演示秀兰'), await newSide('演示建国')]
    const complaintId = await desk.open({ state: 'visiting', reporter: first, set: { is_named: isNamed } })
    const { mediationId } = await act(worker, 'mediation.open', { complaintId, ...MEDIATION, mediatorId, ...input })
    return { complaintId, mediationId, first, other, card: '' }
  }
  type Mediation = Awaited<ReturnType<typeof newMediation>>

  const go: Record<MediationStep, (mediation: Mediation) => unknown> = {
    opened: () => undefined,
    carded: async (mediation) => {
      mediation.card = (
        await act(worker, 'mediation.invite', { mediationId: mediation.mediationId, otherDoor: '5-2' })
      ).card
    },
    entered: ({ other, card }) => act(other, 'mediation.enter', { card }),
    firstIn: ({ first, mediationId }) => act(first, 'mediation.accept', { mediationId, hasReadRights: true }),
    bothIn: ({ other, mediationId }) => act(other, 'mediation.accept', { mediationId, hasReadRights: true }),
    mediated: ({ mediationId }) => act(mediator, 'mediation.accept', { mediationId, hasReadRights: true }),
    written: ({ mediationId }) => act(worker, 'mediation.propose', { mediationId, terms: TERMS }),
    firstYes: ({ first, mediationId }) => act(first, 'mediation.confirm', { mediationId, version: 1 }),
    agreed: ({ other, mediationId }) => act(other, 'mediation.confirm', { mediationId, version: 1 }),
  }

  /** A mediation brought to this step, all at the same moment. */
  const mediationAt = async (
    step: MediationStep,
    wanted: Parameters<typeof newMediation>[0] = {},
  ): Promise<Mediation> => {
    const mediation = await newMediation(wanted)
    for (const one of mediationSteps.slice(0, mediationSteps.indexOf(step) + 1)) await go[one](mediation)
    return mediation
  }
  /** The same, with everybody informed: the rounds of that day are over. */
  const knownAt = async (step: MediationStep, wanted: Parameters<typeof newMediation>[0] = {}): Promise<Mediation> => {
    const { now } = world.clock
    world.clock.now = shanghai('2026-11-23', '10:00')
    const mediation = await mediationAt(step, wanted)
    world.clock.now = now
    return mediation
  }
  const rowOfMediation = (mediationId: string) =>
    world.db.selectFrom('mediation').selectAll().where('id', '=', mediationId).executeTakeFirstOrThrow()
  const mine = async (who: string, mediationId: string) => {
    const { mediations } = await world.ask(who, 'mediation.mine', {})
    return mediations.find(({ id }) => id === mediationId)
  }
  /**
   * The messages that an act writes into the outbox: to whom, by their role in the mediation, and when they become due.
   */
  const messagesFrom = async (mediation: Mediation, does: () => Promise<unknown>) => {
    const lines = () =>
      world.db
        .selectFrom('outbox')
        .selectAll()
        .where('subject_id', 'in', [mediation.complaintId, mediation.mediationId])
        .execute()
    const before = new Set((await lines()).map(({ id }) => id))
    await does()
    const people = { first: mediation.first, other: mediation.other, worker, mediator }
    const who = new Map(Object.entries(people).map(([name, identity]) => [personIdOf(identity), name]))
    const added = (await lines()).filter(({ id }) => !before.has(id))
    return added
      .map(
        ({ template, to_person_id: to, due_at: due }) =>
          `${who.get(to ?? '') ?? '?'} ${template}${due === world.clock.now ? '' : ` at ${due}`}`,
      )
      .sort()
  }
  return {
    ...desk,
    mediator,
    mediatorId,
    outsiderId,
    newSide,
    mediationAt,
    knownAt,
    mediation: rowOfMediation,
    mine,
    messagesFrom,
  }
}

export type MediationDesk = Awaited<ReturnType<typeof openMediationDesk>>
