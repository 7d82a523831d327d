import { newKey, openWorld, type World } from '../../../test/factories'
import { serve } from '../../../test/hours'
import { personIdOf, setPerson } from '../../../test/people'
import { keepRows, restoreRows } from '../../../test/postgres/kept-rows'
import { daily } from '../../../test/records/hours'
import { forgetPerson } from '../../people/forget-person'

let world: World
let [pointId, volunteer, manager, signupId, other, number] = ['', '', '', '', '', '']
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint({ hours: daily('09:00', '18:00') })
  volunteer = await world.newPerson('volunteer')
  manager = await world.newPerson('manager', 1)
  await setPerson(world, volunteer, { name: '林小满', phone: '00012345678' })
  ;({ signupId } = await serve(world, volunteer, { pointId }))
  ;({ signupId: other } = await serve(world, volunteer, { pointId, day: '2026-12-02' }))
  const input = { communityId: 1, from: '2026-11-01', until: '2026-11-30', hasDates: false }
  ;({ number } = await world.ask(volunteer, 'hours.certificate', input, newKey()))
  await keepRows(world.db)
})
beforeEach(() => restoreRows(world.db))
afterAll(() => world.close())

const verify = (typed = number) => world.ask(null, 'hours.verify', { number: typed })
const correct = (id: string, minutes: number) =>
  world.ask(manager, 'hours.correct', { signupId: id, minutes, reason: '演示' }, newKey())

test('everybody reads surname and stars, hours, period and issuer, and nothing else of the person', async () => {
  const verified = await verify()
  expect(verified).toMatchObject({
    certificate: {
      number,
      name: '林**',
      minutes: 90,
      times: 1,
      kinds: ['meals'],
      from: '2026-11-25',
      isRevoked: false,
    },
    corrections: 0,
    correctedMinutes: 0,
    checked: null,
  })
  expect(JSON.stringify(verified)).not.toMatch(/小满|00012345678/)
  expect(JSON.stringify(verified)).not.toContain(personIdOf(volunteer))
})

test('a number may be typed in any way', async () => {
  expect((await verify(` ${number.toLowerCase().replaceAll('-', '')}`)).certificate?.number).toBe(number)
})

test.each(['YJ-2026-7K3M-0912', '别的', '1'])('%s was never issued', async (typed) => {
  expect(await verify(typed)).toMatchObject({ certificate: null, correctedMinutes: 0, checked: null })
})

test('later corrections about its days are told; others are not', async () => {
  await correct(signupId, 60)
  await correct(other, 30)
  expect(await verify()).toMatchObject({ certificate: { minutes: 90 }, correctedMinutes: -30 })
  await correct(signupId, 75)
  expect(await verify()).toMatchObject({ correctedMinutes: -15 })
})

test('corrections that cancel out are told too', async () => {
  await correct(signupId, 60)
  await correct(signupId, 90)
  expect(await verify()).toMatchObject({ corrections: 2, correctedMinutes: 0 })
})

test('a correction of a shift of its days that was recorded after it is none of the certificate', async () => {
  const { signupId: later } = await serve(world, volunteer, {
    pointId,
    day: '2026-11-25',
    from: '14:00',
    until: '15:00',
  })
  await correct(later, 15)
  expect(await verify()).toMatchObject({ corrections: 0, correctedMinutes: 0 })
  await correct(signupId, 60)
  expect(await verify()).toMatchObject({ correctedMinutes: -30 })
})

test('with its person a certificate is forgotten: it is revoked, and without a name', async () => {
  await forgetPerson(world.app, volunteer)
  expect(await verify()).toMatchObject({ certificate: { name: '**', isRevoked: true }, correctedMinutes: 0 })
})
