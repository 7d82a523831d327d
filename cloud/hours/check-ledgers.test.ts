import { sql } from 'kysely'
import { newKey, openWorld, type World } from '../../test/factories'
import { behindItsBack, serve } from '../../test/hours'
import { setPerson } from '../../test/people'
import { keepRows, restoreRows } from '../../test/postgres/kept-rows'
import { daily } from '../../test/records/hours'
import { shanghai } from '../../test/times'
import { makeTick } from '../tick/tick'

let world: World
let [pointId, volunteer] = ['', '']
const COUNT = 5
const AFTERWARDS = shanghai('2026-12-10', '10:00')
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint({ hours: daily('09:00', '18:00') })
  volunteer = await world.newPerson('volunteer')
  await setPerson(world, volunteer, { name: '林小满' })
  for (let day = 1; day <= COUNT; day++) await serve(world, volunteer, { pointId, day: `2026-12-0${day}` })
  await keepRows(world.db)
})
beforeEach(async () => {
  await restoreRows(world.db)
  world.logLines.length = 0
  world.clock.now = AFTERWARDS
})
afterAll(() => world.close())

const tick = () => makeTick(world.app)()
const certificate = async () => {
  const input = { communityId: 1, from: '2026-01-01', until: '2026-12-31', hasDates: false }
  return (await world.ask(volunteer, 'hours.certificate', input, newKey())).number
}
const verified = async (number: string) => (await world.ask(null, 'hours.verify', { number })).checked
const nextDay = () => void (world.clock.now = new Date(Date.parse(world.clock.now) + 86_400_000).toISOString())
const move = (n: number, to: number) => sql`update hours_entry set n = ${to} where hours_entry.n = ${n}`
const entry = (n: number) => sql`hours_entry.community_id = 1 and hours_entry.n = ${n}`

test('before the first check nothing is said about it; then its day is', async () => {
  const number = await certificate()
  expect(await verified(number)).toBeNull()
  expect(await tick()).toMatchObject({ ledgersChecked: 1, ledgersBroken: 0, jobsFailed: 0 })
  expect(await verified(number)).toEqual({ on: '2026-12-10', brokenAt: null })
})

test('a ledger is checked once a day', async () => {
  await tick()
  expect(await tick()).toMatchObject({ ledgersChecked: 0 })
  nextDay()
  expect(await tick()).toMatchObject({ ledgersChecked: 1 })
})

test.each([
  ['edited', 3, [sql`update hours_entry set minutes = 900 where ${entry(3)}`]],
  ['given to somebody else', 1, [sql`update hours_entry set subject = 'x' where ${entry(1)}`]],
  ['left out', 2, [sql`delete from hours_entry where ${entry(2)}`]],
  ['left out at the end', 5, [sql`delete from hours_entry where ${entry(5)}`]],
  ['exchanged with another', 2, [move(2, 100), move(4, 2), move(100, 4)]],
])('an entry %s is found, logged, and told to whoever verifies', async (_, brokenAt, changes) => {
  const number = await certificate()
  for (const change of changes) await behindItsBack(world, change)
  expect(await tick()).toMatchObject({ ledgersBroken: 1 })
  expect(await verified(number)).toEqual({ on: '2026-12-10', brokenAt })
  expect(world.logLines.join('\n')).toContain(
    `"message":"a ledger of hours is broken","communityId":1,"brokenAt":${brokenAt}`,
  )
})

/** Cuts the ledger back to its first entries, with a head that fits them. */
const rewind = (n: number) => [
  sql`delete from hours_entry where n > ${n}`,
  sql`update ledger_head set n = ${n}, hash = (select hash from hours_entry where hours_entry.n = ${n})`,
]

test('a ledger cut back past a certificate is found where it ends', async () => {
  const number = await certificate()
  for (const change of rewind(3)) await behindItsBack(world, change)
  await tick()
  expect(await verified(number)).toEqual({ on: '2026-12-10', brokenAt: 4 })
})

test('also one that was cut back and written on', async () => {
  const number = await certificate()
  for (const change of rewind(3)) await behindItsBack(world, change)
  for (const day of ['2026-12-11', '2026-12-12']) await serve(world, volunteer, { pointId, day })
  await tick()
  expect(await verified(number)).toMatchObject({ brokenAt: 5 })
})

test('a check remembers what it has seen, so that a ledger without certificates cannot be cut back either', async () => {
  await tick()
  for (const change of rewind(2)) await behindItsBack(world, change)
  nextDay()
  expect(await tick()).toMatchObject({ ledgersBroken: 1 })
  const { ledger_check } = await world.rows('ledger_check')
  expect(ledger_check).toMatchObject([{ checked_on: '2026-12-11', broken_at: 3, n: COUNT }])
})

test('a head set back alone is found', async () => {
  await behindItsBack(world, sql`update ledger_head set n = 4, hash = (select hash from hours_entry where n = 4)`)
  expect(await tick()).toMatchObject({ ledgersBroken: 1 })
})
