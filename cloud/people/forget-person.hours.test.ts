import { newKey, openWorld, type World } from '../../test/factories'
import { serve } from '../../test/hours'
import { newOffer, personIdOf, setPerson } from '../../test/people'
import { checkLedger } from '../hours/check-ledgers'
import { forgetPerson } from './forget-person'

let world: World
let pointId = ''
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const mine = (who: string) => world.ask(who, 'hours.mine', {})
const certificate = (who: string) =>
  world.ask(
    who,
    'hours.certificate',
    { communityId: 1, from: '2026-11-01', until: '2026-11-30', hasDates: false },
    newKey(),
  )

test('with a person only what leads to them is forgotten: the ledger stays, whole and about nobody', async () => {
  const [leaving, staying] = [await world.newPerson('volunteer'), await world.newPerson('volunteer')]
  await setPerson(world, leaving, { name: '林小满' })
  await serve(world, leaving, { pointId })
  await serve(world, staying, { pointId, day: '2026-11-26' })
  await certificate(leaving)
  const before = await world.rows('hours_entry', 'ledger_head')
  await forgetPerson(world.app, leaving)
  await forgetPerson(world.app, leaving)

  expect(await world.rows('hours_entry', 'ledger_head')).toEqual(before)
  expect(await checkLedger(world.db, 1)).toMatchObject({ fault: null, entries: 2 })
  const { hours_subject: subjects, certificate: certificates } = await world.rows('hours_subject', 'certificate')
  expect(subjects).toMatchObject([{ person_id: personIdOf(staying) }])
  expect(JSON.stringify(certificates)).not.toMatch(new RegExp(`林|${personIdOf(leaving)}`))
  expect((await mine(staying)).total.minutes).toBe(90)
})

test('who comes back is somebody new, and has no hours', async () => {
  const leaving = await world.newPerson('volunteer')
  await serve(world, leaving, { pointId })
  await forgetPerson(world.app, leaving)
  expect(await mine(leaving)).toMatchObject({ total: { minutes: 0 }, entries: [] })
})

test('hours of a forgotten person can still be corrected, and no message is written', async () => {
  const leaving = await world.newPerson('volunteer')
  const { signupId } = await serve(world, leaving, { pointId })
  await forgetPerson(world.app, leaving)
  const manager = await world.newPerson('manager', 1)
  const answer = await world.call(manager, 'hours.correct', { signupId, minutes: 30, reason: '演示' }, newKey())
  expect(answer).toMatchObject({ ok: true })
  const { outbox = [] } = await world.rows('outbox')
  expect(outbox.filter(({ template }) => template === 'hours_corrected')).toEqual([])
})

test('when a record becomes part of a person, its hours and certificates become theirs', async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  const identity = `test:${recordId}`
  await world.db.updateTable('person').set({ identity, role: 'volunteer' }).where('id', '=', recordId).execute()
  await serve(world, identity, { pointId })
  const issued = await certificate(identity)
  await world.db.updateTable('person').set({ identity: null, role: 'resident' }).where('id', '=', recordId).execute()
  await world.db.updateTable('person').set({ role: 'volunteer' }).where('identity', '=', duplicate).execute()
  await serve(world, duplicate, { pointId, day: '2026-11-26' })
  const before = await world.rows('hours_entry')
  await world.ask(duplicate, 'me.merge', { offerId, isMe: true }, newKey())

  expect(await world.rows('hours_entry')).toEqual(before)
  const { total, certificates, entries } = await mine(duplicate)
  expect(total).toEqual({ minutes: 180, times: 2, since: '2026-11-25' })
  expect(entries).toHaveLength(2)
  expect(certificates.map(({ number }) => number)).toEqual([issued.number])
  expect(await certificate(duplicate)).toMatchObject({ minutes: 180 })
})
