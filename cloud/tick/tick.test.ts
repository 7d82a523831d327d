import { sql } from 'kysely'
import { newCall } from '../../test/calls'
import { newKey, openWorld, type World } from '../../test/factories'
import { messaging } from '../../test/records/messages'
import { makeTick } from './tick'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('tick fills in initials and deletes old calls; two concurrent runs have the effect of one', async () => {
  await world.newPoint({ name: '柚子坡书吧' })
  await world.report(await world.newPerson(), await world.newPoint(), 'open', newKey())
  const tick = makeTick({ ...world.app, clock: () => '2099-01-01T00:00:00.000Z' })
  const done = await Promise.all([tick(), tick()])
  expect(Math.max(...done.map(({ initialsFilled = 0 }) => initialsFilled))).toBe(2)
  const nothing = {
    settled: 0,
    unsettled: 0,
    reminded: 0,
    complaints: 0,
    complaintsFailed: 0,
    delivered: 0,
    notifiedByWechat: 0,
    initialsFilled: 0,
    shifts: 0,
    shiftsFailed: 0,
    shiftsReminded: 0,
    seatsFreed: 0,
    programmes: 0,
    programmesFailed: 0,
    presenceEnded: 0,
    seatsAsked: 0,
    classesReminded: 0,
    guardiansTold: 0,
    fewTold: 0,
    ledgersChecked: 0,
    ledgersBroken: 0,
    jobsFailed: 0,
  }
  expect(await tick()).toEqual(nothing)
  const { point, call_key } = await world.rows('point', 'call_key')
  expect(point?.map(({ initials }) => initials).sort()).toEqual(['yssb', 'yzpsb'])
  expect(call_key).toEqual([])
})

test('a job that throws is logged and counted, and stops neither delivery nor retention', async () => {
  const notified = messaging(world)
  await notified.notify({ personId: await notified.person() })
  await world.report(await world.newPerson(), await world.newPoint(), 'open', newKey())
  let calls = 0
  const clock = () => {
    if (calls++ === 0) throw new Error('演示的名字') // may be a resident's words
    return '2099-01-01T00:00:00.000Z'
  }
  const lines: unknown[] = []
  const log = { ...world.app.log, error: (fields: object, text: string) => void lines.push([text, fields]) }
  const done = await makeTick({ ...world.app, clock, log })()
  expect(done).toMatchObject({ jobsFailed: 1, delivered: 1 })
  expect(lines).toEqual([['a job of tick failed', expect.objectContaining({ job: 'rooms.settle', name: 'Error' })]])
  expect(JSON.stringify(lines)).not.toContain('演示的名字')
  expect(await world.rows('call_key')).toEqual({ call_key: [] })
})

test('after half a year read messages, calls made and delivered rows are deleted; unread messages stay', async () => {
  const messages = messaging(world)
  const [reader, sleeper] = [await messages.person(), await messages.person()]
  for (const personId of [reader, sleeper]) await messages.notify({ personId })
  const [called, open] = [await newCall(world, 1), await newCall(world, 1)]
  await makeTick(world.app)()
  await world.ask(`wx:${reader}`, 'inbox.read', {}, newKey())
  await world.ask(await world.newPerson('worker'), 'calls.done', { callId: called, outcome: 'notified' }, newKey())

  const left = async () => {
    const { inbox, call_todo, outbox } = await world.rows('inbox', 'call_todo', 'outbox')
    return [inbox?.map(({ person_id }) => person_id), call_todo?.map(({ id }) => id), outbox?.length]
  }
  const tickAt = (now: string) => makeTick({ ...world.app, clock: () => now })()
  await tickAt('2027-05-23T02:00:00.000Z')
  expect(await left()).toEqual([[reader, sleeper].sort(), [called, open].sort(), 2])
  await tickAt('2027-05-23T02:00:00.001Z')
  expect(await left()).toEqual([[sleeper], [open], 0])
})

test('audit entries are deleted after half a year', async () => {
  const messages = messaging(world)
  await sql`
    insert into audit (community_id, person_id, method, subject_id, by_role, at)
    values (1, ${await messages.person()}, 'points.save', '1-0123456789abcdef', 'worker', now() - interval '181 days')`.execute(
    world.db,
  )
  await makeTick(world.app)()
  expect(await world.rows('audit')).toEqual({ audit: [] })
})
