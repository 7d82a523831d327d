import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { newKey, type World } from '../factories'
import { personIdOf } from '../people'
import { shanghai } from '../times'

/** When both sides of {@link addSides} took part: before the tests begin, so that it is disclosed. */
export const KNOWN = shanghai('2026-11-23', '10:00')

/** Calls to be made later, each with a key of its own. */
export const actsIn =
  (world: World) =>
  <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  () =>
    world.call(who, method, input, newKey())

export const mediationOf = (world: World, mediationId: string) =>
  world.db.selectFrom('mediation').selectAll().where('id', '=', mediationId).executeTakeFirstOrThrow()

interface Sides {
  mediationId: string | null
  /** The identity of the other side. */
  other: string
  mediatorId: string
}

/** The other side and a mediator take part, known to both sides. @param set columns that differ @returns the id */
export const addSides = async (
  world: World,
  { mediationId, other, mediatorId }: Sides,
  set: object = {},
): Promise<string> => {
  if (mediationId === null) throw new Error('a mediating complaint has a mediation')
  const sides = {
    other_id: personIdOf(other),
    other_in_at: KNOWN,
    mediator_id: mediatorId,
    mediator_accepted_at: KNOWN,
  }
  await world.db
    .updateTable('mediation')
    .set({ ...sides, ...set })
    .where('id', '=', mediationId)
    .execute()
  return mediationId
}

/** A new person takes part in a mediation as the other side, from now on. @returns the identity */
export const newOther = async (world: World, mediationId: string | null): Promise<string> => {
  const other = await world.newPerson()
  const set = { other_id: personIdOf(other), other_in_at: world.clock.now, other_door: '演示 3-2' }
  await world.db
    .updateTable('mediation')
    .set(set)
    .where('id', '=', mediationId ?? '')
    .execute()
  return other
}

/** The messages that are to be delivered about something: kind, addressee and time, sorted by kind. */
export const messagesAbout = async (world: World, subjectId: string) => {
  const rows = await world.db
    .selectFrom('outbox')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .orderBy('template')
    .execute()
  return rows.map(({ template, to_role: role, to_person_id: personId, due_at: at }) => [template, role ?? personId, at])
}
