import { CompiledQuery } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { forgetPerson } from '../../cloud/people/forget-person'
import { complaintOf, newComplaint } from '../complaints'
import { openWorld, type World } from '../factories'
import { personIdOf, setPerson } from '../people'
import { actsIn, addSides, KNOWN, mediationOf } from './mediations'

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
const leavingIn = (world: World, worker: string) => {
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
    const mediatorId = `1-${cryptoRandom16()}`
    await world.db
      .insertInto('mediator')
      .values({ community_id: 1, id: mediatorId, person_id: personIdOf(mediator) })
      .execute()
    const id = await addSides(world, { mediationId, other, mediatorId }, set)
    return { reporter, other, mediator, complaintId, mediationId: id }
  }
  /** Nothing private of a complaint is left when its reporter is gone. */
  const expectForgotten = async (who: string, complaintId: string) => {
    expect(await leftOf(who)).toEqual([])
    expect(await complaintOf(world, complaintId)).toMatchObject({ reporter_id: null, words: '', door: '' })
  }
  return {
    act: actsIn(world),
    leave,
    leftOf,
    mediationOf: (mediationId: string) => mediationOf(world, mediationId),
    open,
    newMediation,
    expectForgotten,
  }
}

export type Leaving = ReturnType<typeof leavingIn>

/** A world for races with people who close their account. */
export const openLeaving = async () => {
  const world = await openWorld({ PGPOOL_MAX: '8' })
  const worker = await world.newPerson('worker')
  await setPerson(world, worker, { name: '演示小谭' })
  const manager = await world.newPerson('manager')
  await setPerson(world, manager, { name: '演示主任' })
  return { world, worker, manager, on: leavingIn(world, worker) }
}
