import { sql } from 'kysely'
import { firstStates, nextStates, type SignupState, signupStates } from '../../src/domain/signup/state'
import { openWorld, type World } from '../../test/factories'
import { newShift } from '../../test/shifts'
import type { Tx } from '../storage/tables'

let world: World
let shiftId = ''
beforeAll(async () => {
  world = await openWorld()
  shiftId = await newShift(world, { pointId: await world.newPoint() })
})
afterAll(() => world.close())

const ID = '1-0123456789abcdef'
const undone = new Error('undone')

/** What the columns of a state must hold, besides the state. */
const columnsOf = (state: SignupState) => {
  const [isThere, { now }] = [state === 'checkedIn' || state === 'served', world.clock]
  const [cameAt, wentAt] = [isThere ? now : null, state === 'served' ? now : null]
  return {
    state,
    hold_until: state === 'offered' ? now : null,
    checked_in_at: cameAt,
    checked_in_by: cameAt === null ? null : ('mark' as const),
    checked_out_at: wentAt,
    checked_out_by: wentAt === null ? null : ('mark' as const),
  }
}

const begin = (tx: Tx, state: SignupState) =>
  tx
    .insertInto('signup')
    .values({
      ...columnsOf(state),
      community_id: 1,
      id: ID,
      shift_id: shiftId,
      joined_at: world.clock.now,
      changed_at: world.clock.now,
    })
    .execute()

const change = (tx: Tx, state: SignupState) =>
  tx.updateTable('signup').set(columnsOf(state)).where('id', '=', ID).execute()

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
const ways = new Map<SignupState, SignupState[]>(firstStates.map((state) => [state, [state]]))
for (const [state, way] of ways) {
  for (const next of nextStates[state]) if (!ways.has(next)) ways.set(next, [...way, next])
}

const walk = async (tx: Tx, [first, ...rest]: readonly SignupState[]) => {
  if (first) await begin(tx, first)
  for (const state of rest) await change(tx, state)
}

test('a signup begins in the domain’s first states, and in no others', async () => {
  const possible: SignupState[] = []
  for (const state of signupStates) if (await isAllowed((tx) => begin(tx, state))) possible.push(state)
  expect(possible.sort()).toEqual([...firstStates].sort())
})

test.each(signupStates)('from %s the database allows the domain’s transitions, and no others', async (from) => {
  const way = ways.get(from) ?? []
  expect(way.at(-1)).toBe(from)
  const possible: SignupState[] = []
  for (const state of signupStates) {
    if (state === from) continue
    const isPossible = await isAllowed(async (tx) => {
      await walk(tx, way)
      await change(tx, state)
    })
    if (isPossible) possible.push(state)
  }
  expect(possible.sort()).toEqual([...nextStates[from]].sort())
})
