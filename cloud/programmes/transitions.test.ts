import { sql } from 'kysely'
import {
  type EnrolmentState,
  enrolmentStates,
  firstStates,
  hasSeats,
  isLive,
  nextStates,
} from '../../src/domain/programmes/state'
import { openWorld, type World } from '../../test/factories'
import { rowOfProgramme } from '../../test/programmes'
import type { Tx } from '../storage/tables'

let world: World
let programmeId = ''
beforeAll(async () => {
  world = await openWorld()
  ;({ programmeId } = await rowOfProgramme(world, await world.newPoint()))
})
afterAll(() => world.close())

const ID = '1-0123456789abcdef'
const undone = new Error('undone')

const columnsOf = (state: EnrolmentState) => ({
  state,
  hold_until: state === 'offered' ? world.clock.now : null,
})

const begin = (tx: Tx, state: EnrolmentState) =>
  tx
    .insertInto('enrolment')
    .values({
      ...columnsOf(state),
      community_id: 1,
      id: ID,
      programme_id: programmeId,
      seats: 1,
      joined_at: world.clock.now,
      changed_at: world.clock.now,
    })
    .execute()

const change = (tx: Tx, state: EnrolmentState) =>
  tx.updateTable('enrolment').set(columnsOf(state)).where('id', '=', ID).execute()

/** Whether the database lets the work happen; it is undone. */
const isAllowed = async (work: (tx: Tx) => Promise<unknown>): Promise<boolean> => {
  const tried = world.db.transaction().execute(async (tx) => {
    await work(tx)
    await sql`set constraints all immediate`.execute(tx)
    throw undone
  })
  const error: unknown = await tried.catch((reason: unknown) => reason)
  if (error !== undone) expect(String(error)).toMatch(/never becomes/)
  return error === undone
}

/** The shortest way to each state by the domain’s list. */
const ways = new Map<EnrolmentState, EnrolmentState[]>(firstStates.map((state) => [state, [state]]))
for (const [state, way] of ways) {
  for (const next of nextStates[state]) if (!ways.has(next)) ways.set(next, [...way, next])
}

const walk = async (tx: Tx, [first, ...rest]: readonly EnrolmentState[]) => {
  if (first) await begin(tx, first)
  for (const state of rest) await change(tx, state)
}

test('an enrolment begins in the domain’s first states, and in no others', async () => {
  const possible: EnrolmentState[] = []
  for (const state of enrolmentStates) if (await isAllowed((tx) => begin(tx, state))) possible.push(state)
  expect(possible.sort()).toEqual([...firstStates].sort())
})

test.each(enrolmentStates)('from %s the database allows the domain’s transitions, and no others', async (from) => {
  const way = ways.get(from) ?? []
  expect(way.at(-1)).toBe(from)
  const possible: EnrolmentState[] = []
  for (const state of enrolmentStates) {
    if (state === from) continue
    const isPossible = await isAllowed(async (tx) => {
      await walk(tx, way)
      await change(tx, state)
    })
    if (isPossible) possible.push(state)
  }
  expect(possible.sort()).toEqual([...nextStates[from]].sort())
})

test('seats are held and end with the states of the domain', async () => {
  const { rows } = await sql<{ state: EnrolmentState; seats: boolean; live: boolean }>`
    select state, enrolment_has_seats(state) as seats, enrolment_is_live(state) as live
    from unnest(${[...enrolmentStates]}::text[]) as one(state)`.execute(world.db)
  expect(rows).toEqual(enrolmentStates.map((state) => ({ state, seats: hasSeats(state), live: isLive(state) })))
})
