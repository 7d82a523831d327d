import { CompiledQuery } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { forgetPerson } from '../../cloud/people/forget-person'
import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { complaintOf, newComplaint } from '../complaints'
import { newKey, type World } from '../factories'
import { personIdOf } from '../people'
import { shanghai } from '../times'

export const KNOWN = shanghai('2026-11-23', '10:00')
/** Terms that nobody has confirmed yet. */
export const written = { terms: '演示：接好水管', terms_version: 1 }

/** Both orders occurred: in one both calls succeed, in the other the later call gets one of these refusals. */
export const expectBothOrders = (ways: readonly string[], ...refusals: readonly string[]) => {
  expect(ways).toContain('ok ok')
  expect(ways.length).toBeGreaterThan(1)
  expect(['ok ok', ...refusals]).toEqual(expect.arrayContaining([...ways]))
}

/** By table, rows that still refer to a person who has left. What staff did in office stays. */
const TABLES = {
  complaint: 'reporter_id = $1',
  complaint_entry: "side <> 'staff' and one::text like '%' || $1 || '%'",
  call_key: 'person_id = $1',
  ...Object.fromEntries(
    ['complaint_joiner', 'mediation', 'outbox', 'inbox', 'call_todo'].map((table) => [
      table,
      "one::text like '%' || $1 || '%'",
    ]),
  ),
}
/** Complaints and mediations of people who close their account while something else happens. */
export const leavingIn = (world: World, worker: string) => {
  const act =
    <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
    () =>
      world.call(who, method, input, newKey())
  const leave = (who: string) => async () => {
    await forgetPerson(world.app, who)
    return { ok: true, output: null } as const
  }
  /** @returns the tables in which something still refers to the person: what they wrote, and messages for them */
  const leftOf = async (who: string): Promise<string[]> => {
    const isLeft = ([table, where]: [string, string]) =>
      `select '${table}' as "table" where exists (select from ${table} one where ${where})`
    const statement = Object.entries(TABLES).map(isLeft).join(' union all ')
    const { rows } = await world.db.executeQuery<{ table: string }>(CompiledQuery.raw(statement, [personIdOf(who)]))
    return rows.map(({ table }) => table)
  }
  const mediationOf = (mediationId: string) =>
    world.db.selectFrom('mediation').selectAll().where('id', '=', mediationId).executeTakeFirstOrThrow()
  const open = async (wanted: Parameters<typeof newComplaint>[1] = {}) => {
    const reporter = await world.newPerson()
    const { complaintId } = await newComplaint(world, {
      reporter,
      worker,
      words: '演示私话',
      door: '演示私门',
      ...wanted,
    })
    return { reporter, complaintId }
  }
  /** A mediation with both sides and a mediator of the staff. */
  const newMediation = async (set: object = {}) => {
    const [reporter, other, mediator] = [
      await world.newPerson(),
      await world.newPerson(),
      await world.newPerson('worker'),
    ]
    const { complaintId, mediationId } = await newComplaint(world, {
      state: 'mediating',
      at: KNOWN,
      reporter,
      worker,
      words: '演示私话',
    })
    if (mediationId === null) throw new Error('a mediating complaint has a mediation')
    const mediatorId = `1-${cryptoRandom16()}`
    await world.db
      .insertInto('mediator')
      .values({ community_id: 1, id: mediatorId, person_id: personIdOf(mediator) })
      .execute()
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
    return { reporter, other, mediator, complaintId, mediationId }
  }
  /** Nothing private of a complaint is left when its reporter is gone. */
  const expectForgotten = async (who: string, complaintId: string) => {
    expect(await leftOf(who)).toEqual([])
    expect(await complaintOf(world, complaintId)).toMatchObject({ reporter_id: null, words: '', door: '' })
  }
  return { act, leave, leftOf, mediationOf, open, newMediation, expectForgotten }
}
