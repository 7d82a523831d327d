import { complaintStates, stateChanges } from '../../src/domain/complaints/state'
import { complaintOf, newComplaint } from '../../test/complaints'
import { openWorld, type World } from '../../test/factories'
import { personIdOf } from '../../test/people'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test.each(complaintStates)(
  'the database allows the domain’s transitions that lead a complaint to %s',
  async (state) => {
    const { complaintId } = await newComplaint(world, { state })
    expect(await complaintOf(world, complaintId)).toMatchObject({ state })
  },
)

test.each(complaintStates)('from %s the database allows the domain’s transitions, and no others', async (from) => {
  const { complaintId, worker } = await newComplaint(world, { state: from })
  const { now } = world.clock
  const needed = {
    assigned_to: personIdOf(worker),
    handed_to: 'hotline',
    handed_number: '演示',
    reason: '演示',
    settled_at: now,
    reopened_at: now,
  } as const
  const undone = new Error('undone')
  const mayBecome = async (state: (typeof complaintStates)[number]): Promise<boolean> => {
    const change = world.db.transaction().execute(async (tx) => {
      await tx
        .updateTable('complaint')
        .set({ ...needed, state })
        .where('id', '=', complaintId)
        .execute()
      throw undone
    })
    return (await change.catch((error: unknown) => error)) === undone
  }
  const possible = []
  for (const state of complaintStates) if (state !== from && (await mayBecome(state))) possible.push(state)
  const known = stateChanges().flatMap(([before, after]) => (before === from ? [after] : []))
  expect(possible.sort()).toEqual([...new Set(known)].sort())
})
