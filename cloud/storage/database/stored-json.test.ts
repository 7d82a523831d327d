import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/factories'
import { newRoom } from '../../../test/rooms'
import { officeHours } from '../../../test/records/hours'
import { defaultRules } from '../../../src/domain/rooms/rules'

let world: World
let pointId = ''
let roomId = ''
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  roomId = await newRoom(world)
})
afterAll(() => world.close())

const idOf = (table: 'point' | 'room') => (table === 'point' ? pointId : roomId)
const store = (table: 'point' | 'room', column: string, value: unknown) =>
  sql`update ${sql.table(table)} set ${sql.ref(column)} = ${JSON.stringify(value)}::jsonb where id = ${idOf(table)}`.execute(
    world.db,
  )

const week = (interval: unknown) => ({ ...officeHours, week: [[interval], [], [], [], [], [], []] })
const day = (change: object) => ({
  ...officeHours,
  days: [{ day: '2026-12-24', intervals: [['09:00', '12:00']], why: '', ...change }],
})
const alert = {
  title: '停电',
  startsAt: '2026-11-24T02:00:00.000Z',
  endsAt: '2026-11-25T02:00:00.000Z',
  isClosed: true,
}

const badHours = [
  {},
  [],
  { ...officeHours, week: [] },
  { ...officeHours, holiday: 'maybe' },
  week('09:00'),
  week(['09:00']),
  week(['9', '25:00']),
  week([9, 17]),
  day({ day: 'tomorrow' }),
  day({ intervals: [['09:00', null]] }),
  day({ intervals: 'none' }),
]

test.each([
  ...badHours.map((hours) => ['point', 'hours', hours] as const),
  ...badHours.map((hours) => ['room', 'hours', hours] as const),
  ['point', 'alerts', {}],
  ['point', 'alerts', [{ ...alert, endsAt: 'later' }]],
  ['point', 'alerts', [{ title: '停电' }]],
  ['room', 'rules', {}],
  ['room', 'rules', { ...defaultRules, gridMinutes: 0 }],
  ['room', 'rules', { ...defaultRules, minMinutes: 'short' }],
  ['room', 'rules', { ...defaultRules, maxMinutes: 15 }],
] as const)('a value that lists cannot compute with is not stored: %s.%s %j', async (table, column, value) => {
  await expect(store(table, column, value)).rejects.toThrow('check constraint')
})

test.each([
  ['point', 'hours', officeHours],
  ['point', 'hours', day({})],
  ['point', 'hours', week(['00:00', '24:00'])],
  ['point', 'alerts', []],
  ['point', 'alerts', [alert]],
  ['room', 'hours', day({ intervals: [] })],
  ['room', 'rules', defaultRules],
] as const)('a value that the contract accepts is stored: %s.%s %j', async (table, column, value) => {
  expect((await store(table, column, value)).numAffectedRows).toBe(1n)
})

test('a room without hours of its own is stored: it is open when its point is', async () => {
  await world.db.updateTable('room').set({ hours: null }).where('id', '=', roomId).execute()
  expect(await world.db.selectFrom('room').select('hours').where('id', '=', roomId).execute()).toEqual([
    { hours: null },
  ])
})
