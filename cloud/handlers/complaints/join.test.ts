import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { shanghai } from '../../../test/times'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const join = (who: string, complaintId: string) => world.call(who, 'complaints.join', { complaintId }, newKey())

const code = async (answer: ReturnType<typeof join>) => {
  const said = await answer
  return said.ok ? 'ok' : said.error.code
}

describe('joining a complaint', () => {
  test('adds one household, and shows neither the words nor the reporter', async () => {
    const { complaintId } = await newComplaint(world, {
      concerns: 'everyone',
      category: 'clutter',
      words: '楼道里的旧沙发，演示',
    })
    const answer = await join(await world.newPerson(), complaintId)
    expect(answer).toMatchObject({ ok: true, output: { relation: 'joined', joined: 1 } })
    expect(JSON.stringify(answer)).not.toContain('旧沙发')
  })

  test('is idempotent', async () => {
    const { complaintId } = await newComplaint(world, { concerns: 'everyone', category: 'clutter' })
    const who = await world.newPerson()
    await join(who, complaintId)
    expect(await code(join(who, complaintId))).toBe('already_joined')
  })

  test('is refused for one’s own complaint', async () => {
    const reporter = await world.newPerson()
    const { complaintId } = await newComplaint(world, { concerns: 'everyone', category: 'clutter', reporter })
    expect(await code(join(reporter, complaintId))).toBe('own_complaint')
  })

  test('a complaint between two homes looks missing to everybody else', async () => {
    const { complaintId } = await newComplaint(world, { concerns: 'home', category: 'leak' })
    expect(await code(join(await world.newPerson(), complaintId))).toBe('not_found')
  })

  test('a settled complaint cannot be joined', async () => {
    const { complaintId } = await newComplaint(world, { concerns: 'everyone', category: 'clutter', state: 'settled' })
    expect(await code(join(await world.newPerson(), complaintId))).toBe('wrong_state')
  })
})

test('a complaint withdrawn since the last round can be joined as if it were open, and nobody is notified', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, { concerns: 'everyone', state: 'accepted' })
  await world.ask(reporter, 'complaints.withdraw', { complaintId }, newKey())
  const who = await world.newPerson()
  expect(await join(who, complaintId)).toMatchObject({ ok: true, output: { state: 'accepted', joined: 1 } })
  const told = await world.db
    .selectFrom('outbox')
    .select('template')
    .where('to_person_id', '=', personIdOf(worker))
    .execute()
  expect(told).toEqual([{ template: 'complaint_withdrawn' }])
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect((await world.ask(who, 'complaints.get', { complaintId })).complaint).toMatchObject({ state: 'withdrawn' })
  expect(await code(join(await world.newPerson(), complaintId))).toBe('wrong_state')
})
