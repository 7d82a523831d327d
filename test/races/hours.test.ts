import { sql } from 'kysely'
import { checkLedger } from '../../cloud/hours/check-ledgers'
import { newKey, openWorld, type World } from '../factories'
import { markServed, record, serve } from '../hours'
import { newOffer } from '../people'
import { movePoints } from '../../cloud/storage/points/move-points'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { lockHead } from '../../cloud/storage/hours/ledger'
import { untilRow } from '../until-row'
import { forgetPerson } from '../../cloud/people/forget-person'
import { join, newShift } from '../shifts'
import { times } from '../times'

const WAITING = 12
/** A row once so many connections wait for a lock. */
const waiting = sql`
  select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
  having count(*) >= ${WAITING}`

let world: World
let pointId: string
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const ledger = async () => (await world.rows('hours_entry')).hours_entry ?? []
const correct = (who: string, signupId: string, minutes: number) =>
  world.call(who, 'hours.correct', { signupId, minutes, reason: '演示' }, newKey())

test('a signup that is recorded from everywhere at once has one entry', async () => {
  const shiftId = await newShift(world, { pointId })
  const { id } = await join(world, await world.newPerson('volunteer'), shiftId)
  await markServed(world, id)
  const { recording } = await world.db.transaction().execute(async (tx) => {
    await lockHead(tx, 1) // until all of them wait for it
    const recording = Promise.all(times(WAITING).map(() => record(world, shiftId, [id])))
    await untilRow(world.db, waiting)
    return { recording }
  })
  await recording
  expect(await ledger()).toMatchObject([{ n: 1, kind: 'served', signup_id: id }])
  expect(await checkLedger(world.db, 1)).toMatchObject({ fault: null })
})

test('corrections under the old and the new id of a signup that has moved, at once, count each other', async () => {
  const { signupId } = await serve(world, await world.newPerson('volunteer'), { pointId })
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))
  const manager = await world.newPerson('manager', 1)
  const ids = times(WAITING).map((_, nth) => (nth % 2 ? signupId : signupId.replace('1-', '2-')))
  const { correcting } = await world.db.transaction().execute(async (tx) => {
    await lockHead(tx, 1)
    const correcting = Promise.all(ids.map((id, nth) => correct(manager, id, 15 * (nth % 6))))
    await untilRow(world.db, waiting)
    return { correcting }
  })
  expect((await correcting).filter(({ ok }) => !ok)).toEqual([])
  const differences = (await ledger()).map(({ minutes }) => Number(minutes))
  for (const answer of await correcting) {
    const { minutes, n } = (answer.ok ? answer.output : {}) as { minutes: number; n: number }
    expect(differences.slice(0, n).reduce((sum, difference) => sum + difference, 0)).toBe(minutes)
  }
})

test('entries of many shifts that end at once follow each other without a gap', async () => {
  const shifts = await Promise.all(times(12).map(() => newShift(world, { pointId })))
  const signups = await Promise.all(
    shifts.map(async (shiftId) => (await join(world, await world.newPerson('volunteer'), shiftId)).id),
  )
  for (const id of signups) await markServed(world, id)
  await Promise.all(shifts.map((shiftId, place) => record(world, shiftId, [signups[place] ?? ''])))
  expect((await ledger()).map(({ n }) => n)).toEqual(times(12).map((_, place) => place + 1))
  expect(await checkLedger(world.db, 1)).toMatchObject({ fault: null, entries: 12 })
})

test('fifty corrections at once leave a whole ledger, which comes to what the last of them says', async () => {
  const volunteer = await world.newPerson('volunteer')
  const { signupId } = await serve(world, volunteer, { pointId })
  const { signupId: second } = await serve(world, volunteer, { pointId, day: '2026-11-26' })
  const managers = await Promise.all(times(5).map(() => world.newPerson('manager', 1)))
  const answers = await Promise.all(
    times(50).map((_, nth) => correct(managers[nth % 5] ?? '', nth % 2 ? signupId : second, 15 * (nth % 6))),
  )
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
  expect(await checkLedger(world.db, 1)).toMatchObject({ fault: null })
  for (const id of [signupId, second]) {
    const entries = (await ledger()).filter(({ signup_id: of }) => of === id)
    const sum = entries.reduce((minutes, entry) => minutes + Number(entry.minutes), 0)
    const last = answers
      .flatMap((answer) => (answer.ok ? [answer.output as { minutes: number; n: number }] : []))
      .find(({ n }) => n === entries.at(-1)?.n)
    expect(sum).toBe(last?.minutes)
  }
})

test('a person who closes the account while their hours are recorded and corrected is not in the ledger afterwards', async () => {
  const manager = await world.newPerson('manager', 1)
  for (const day of ['2026-11-25', '2026-11-26', '2026-11-27']) {
    const volunteer = await world.newPerson('volunteer')
    const { signupId } = await serve(world, volunteer, { pointId, day })
    await Promise.all([forgetPerson(world.app, volunteer), correct(manager, signupId, 30)])
  }
  expect((await world.rows('hours_subject')).hours_subject).toEqual([])
  expect(await checkLedger(world.db, 1)).toMatchObject({ fault: null, entries: 6 })
})

test('a merge while hours are corrected loses none', async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  const identity = `test:${recordId}`
  await world.db.updateTable('person').set({ identity, role: 'volunteer' }).where('id', '=', recordId).execute()
  const { signupId } = await serve(world, identity, { pointId })
  await world.db.updateTable('person').set({ identity: null, role: 'resident' }).where('id', '=', recordId).execute()
  const manager = await world.newPerson('manager', 1)
  const [merged, corrected] = await Promise.all([
    world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey()),
    correct(manager, signupId, 30),
  ])
  expect([merged.ok, corrected.ok]).toEqual([true, true])
  expect((await world.ask(duplicate, 'hours.mine', {})).total.minutes).toBe(30)
})
