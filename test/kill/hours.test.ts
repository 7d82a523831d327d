import { checkLedger } from '../../cloud/hours/check-ledgers'
import { newKey, openWorld, type World } from '../factories'
import { serve } from '../hours'
import { setPerson } from '../people'
import { daily } from '../records/hours'
import { bundleServer, dieAnswering } from './dying-server'
import type { Death } from './server'

/** Between two statements at which a call dies. */
const STEP = process.env.LONG ? 1 : 3
const DAY_MS = 86_400_000
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

let world: World
let server: ReturnType<typeof bundleServer>
let [pointId, volunteer, manager] = ['', '', '']
beforeAll(async () => {
  server = bundleServer()
  world = await openWorld()
  // The process that dies uses the real clock.
  world.clock.now = new Date().toISOString()
  pointId = await world.newPoint({ hours: daily('09:00', '18:00') })
  volunteer = await world.newPerson('volunteer')
  manager = await world.newPerson('manager', 1)
  await setPerson(world, volunteer, { name: '演示林小满' })
})
afterAll(async () => {
  server.remove()
  await world.close()
})

/** A call that died is made again with the same key, on a server that does not die. */
const killedOnce = async (identity: string, method: string, input: unknown, death: Death) => {
  const call = { method, input, key: newKey() }
  const unsent = await dieAnswering(server.file, world.databaseUrl, { call, identity, death })
  return { unsent, retry: await world.app.dispatch(call, identity) }
}

/** At statements of the call, and with the answer ready. */
const deaths = (statements: number): Death[] => [
  ...Array.from({ length: statements / STEP }, (_, before) => ({ atStatement: (before + 1) * STEP })),
  { atAnswer: true },
]

test('a correction that is killed anywhere is written once, and the ledger stays whole', async () => {
  const { signupId } = await serve(world, volunteer, { pointId, day: dayIn(2) })
  for (const [nth, death] of deaths(9).entries()) {
    const input = { signupId, minutes: nth % 2 ? 30 : 60, reason: '演示' }
    const { unsent, retry } = await killedOnce(manager, 'hours.correct', input, death)
    expect(retry).toMatchObject({ ok: true, output: { n: nth + 2 } })
    if (unsent) expect(retry).toEqual(unsent)
    expect(await checkLedger(world.db, 1)).toMatchObject({ fault: null, entries: nth + 2 })
  }
}, 60_000)

test('a certificate that is killed anywhere is issued once, and every file that was printed is deleted some day', async () => {
  await serve(world, volunteer, { pointId, day: dayIn(3) })
  const input = { communityId: 1, from: dayIn(0), until: dayIn(9), hasDates: false }
  for (const [nth, death] of deaths(12).entries()) {
    const { unsent, retry } = await killedOnce(volunteer, 'hours.certificate', input, death)
    expect(retry).toMatchObject({ ok: true })
    if (unsent) expect(retry).toEqual(unsent)
    const { certificate = [], orphaned_bytes: orphaned = [] } = await world.rows('certificate', 'orphaned_bytes')
    expect(certificate).toHaveLength(nth + 1)
    expect(orphaned.length).toBeGreaterThanOrEqual(nth + 1)
  }
}, 60_000)
