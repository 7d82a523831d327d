import type { Method } from '../../src/contract/methods'
import { newKey, openWorld, type World } from '../factories'
import { savedPoint } from '../records/saved-point'
import { newRoom } from '../rooms'
import { bundleServer, dieAnswering } from './dying-server'
import type { Death } from './server'

let world: World
let server: ReturnType<typeof bundleServer>
beforeAll(async () => {
  server = bundleServer()
  world = await openWorld()
  // The process that dies uses the real clock.
  world.clock.now = new Date().toISOString()
})
afterAll(async () => {
  server.remove()
  await world.close()
})

const newTask = async () => {
  await world.report(await world.newPerson(), await world.newPoint())
  const { staff_task } = await world.rows('staff_task')
  return String(staff_task?.find((task) => task.done_at === null)?.id)
}

const DAY_MS = 86_400_000

/** The day after tomorrow at 10:00 in Shanghai, in a room without a limit on bookings. */
const wish = async () => ({
  roomId: await newRoom(world, { rules: { activeMax: 10_000, weekMinutesMax: 100_000 } }),
  startsAt: new Date((Math.floor(Date.now() / DAY_MS) + 2) * DAY_MS + DAY_MS / 12).toISOString(),
  minutes: 60,
  partySize: 1,
  purpose: '',
})

/** A valid input for each of some changing methods, and the table in which it leaves one row. */
const changes: [Method, () => Promise<unknown>, table: string][] = [
  ['points.report', async () => ({ pointId: await world.newPoint(), says: 'closed' }), 'point_report'],
  ['points.save', async () => savedPoint(), 'point'],
  ['bookings.create', wish, 'reservation'],
  [
    'posters.make',
    async () => ({ pointIds: [await world.newPoint()], tasks: ['look'], hasDoorSigns: false, size: 'A4' }),
    'poster',
  ],
  ['tasks.done', async () => ({ taskId: await newTask(), found: 'open' }), 'audit'],
]

/** A call that died is made again with the same key, on a server that does not die. */
const killedOnce = async (method: Method, input: unknown, table: string, death: Death) => {
  const identity = await world.newPerson('worker')
  const call = { method, input, key: newKey() }
  const count = async () => (await world.rows(table))[table]?.length ?? 0
  const before = await count()
  const unsent = await dieAnswering(server.file, world.databaseUrl, { call, identity, death })
  const retry = await world.app.dispatch(call, identity)
  return { unsent, retry, again: await world.app.dispatch(call, identity), added: (await count()) - before }
}

const ROUNDS = process.env.LONG ? 20 : 3

test.each(changes)(
  '%s, killed between commit and answer: the retry gets the first answer',
  async (...change) => {
    const [method, inputOf, table] = change
    for (let round = 0; round < ROUNDS; round++) {
      const { unsent, retry, again, added } = await killedOnce(method, await inputOf(), table, { atAnswer: true })
      expect(unsent).toMatchObject({ ok: true })
      expect([retry, again, added]).toEqual([unsent, unsent, 1])
    }
  },
  60_000,
)

test.each(changes)(
  '%s, killed at any of its statements, takes effect once',
  async (...change) => {
    const [method, inputOf, table] = change
    // Admission, what is read and stored before the key, the key, the work itself (one to three statements), and the
    // answer with the commit.
    const statements = method === 'posters.make' ? 14 : 8
    for (let atStatement = 1; atStatement <= statements; atStatement++) {
      const { retry, again, added } = await killedOnce(method, await inputOf(), table, { atStatement })
      expect(retry).toMatchObject({ ok: true })
      expect([again, added]).toEqual([retry, 1])
    }
  },
  60_000,
)

test('a refusal whose answer was lost stays the same refusal', async () => {
  const pointId = '1-0123456789abcdef'
  const input = { pointId, says: 'closed' }
  const { unsent, retry } = await killedOnce('points.report', input, 'audit', { atAnswer: true })
  expect(unsent).toMatchObject({ error: { code: 'not_found' } })
  expect(retry).toEqual(unsent)
})
