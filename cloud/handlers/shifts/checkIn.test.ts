import { newKey, openWorld, type World } from '../../../test/factories'
import { checkIn, digitsOf, mark, onShiftDay as at, wrongDigits } from '../../../test/presence'
import { join, newShift } from '../../../test/shifts'

let world: World
let [pointId, shiftId, who, signupId] = ['', '', '', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  shiftId = await newShift(world, { pointId, capacity: 3 })
  who = await world.newPerson('volunteer')
  signupId = (await join(world, who, shiftId)).id
  world.clock.now = at('10:20')
})
afterEach(() => world.close())

const call = (code: string, more: { signupId?: string } = {}) =>
  world.call(who, 'shifts.checkIn', { code, ...more }, newKey())
const here = { state: 'checkedIn', presence: { checkedInBy: 'code', checkedOutAt: null, minutes: null } }

test('the digits of this minute check in whoever has a place there, without saying which', async () => {
  expect(await checkIn(world, who, shiftId)).toMatchObject({
    output: { id: signupId, ...here, presence: { ...here.presence, checkedInAt: at('10:20') } },
  })
  const { audit } = await world.rows('audit')
  expect(audit?.filter(({ method }) => method === 'shifts.checkIn')).toMatchObject([{ subject_id: signupId }])
})

test('a second time gives the first answer, with whatever digits where the shift is named', async () => {
  await checkIn(world, who, shiftId)
  world.clock.now = at('10:50')
  const first = { output: { presence: { checkedInAt: at('10:20') } } }
  expect(await checkIn(world, who, shiftId)).toMatchObject(first)
  expect(await call(await wrongDigits(world, shiftId), { signupId })).toMatchObject(first)
})

test.each([
  ['40 seconds before this minute', '10:19:20'],
  ['40 seconds after this minute', '10:21:39'],
])('digits of %s still work, for a clock that is off', async (_, clock) => {
  expect(await call(await digitsOf(world, shiftId, at(clock)))).toMatchObject({ ok: true })
})

test('digits of two minutes ago are old; those of tomorrow are wrong', async () => {
  expect(await call(await digitsOf(world, shiftId, at('10:18')))).toMatchObject({ error: { code: 'code_old' } })
  expect(await call(await digitsOf(world, shiftId, at('08:25')), { signupId })).toMatchObject({
    error: { code: 'code_old' },
  })
  expect(await call(await digitsOf(world, shiftId, at('10:23')))).toMatchObject({ error: { code: 'digits_wrong' } })
})

test("another shift's digits say so, whether it is here or in another community", async () => {
  for (const communityId of [1, 2]) {
    const other = await newShift(world, { pointId: await world.newPoint({ communityId }) })
    expect(await call(await digitsOf(world, other))).toMatchObject({ error: { code: 'code_elsewhere' } })
    expect(await call(await digitsOf(world, other), { signupId })).toMatchObject({ error: { code: 'code_elsewhere' } })
  }
})

test.each([
  ['sixteen minutes before the start', '10:14', 'check_in_early'],
  ['half an hour after the start', '11:00', 'check_in_late'],
])('%s nobody checks in, with or without the name of the shift', async (_, clock, code) => {
  world.clock.now = at(clock)
  expect(await checkIn(world, who, shiftId)).toMatchObject({ error: { code } })
  expect(await checkIn(world, who, shiftId, { signupId })).toMatchObject({ error: { code } })
})

test.each(['10:15', '10:59'])('at %s one can check in', async (clock) => {
  world.clock.now = at(clock)
  expect(await checkIn(world, who, shiftId)).toMatchObject({ ok: true })
})

test('after five wrong tries within ten minutes not even the right digits work', async () => {
  const wrong = await wrongDigits(world, shiftId)
  for (const second of ['00', '01', '02', '03', '04']) {
    world.clock.now = at(`10:20:${second}`)
    expect(await call(wrong)).toMatchObject({ error: { code: 'digits_wrong' } })
  }
  expect(await call(wrong)).toMatchObject({ error: { code: 'tries_over' } })
  world.clock.now = at('10:29:59')
  expect(await checkIn(world, who, shiftId)).toMatchObject({ error: { code: 'tries_over' } })
  world.clock.now = at('10:30')
  expect(await checkIn(world, who, shiftId)).toMatchObject({ ok: true })
})

test('right digits, and what no digits can help, use up no tries', async () => {
  world.clock.now = at('10:00')
  for (let times = 0; times < 6; times++) {
    expect(await checkIn(world, who, shiftId)).toMatchObject({ error: { code: 'check_in_early' } })
    expect(await checkIn(world, who, shiftId, { signupId })).toMatchObject({ error: { code: 'check_in_early' } })
  }
})

test('of many wrong tries at once five are looked at', async () => {
  const wrong = await wrongDigits(world, shiftId)
  const answers = await Promise.all(Array.from({ length: 20 }, () => call(wrong)))
  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))
  expect(codes.filter((code) => code === 'digits_wrong')).toHaveLength(5)
  expect(codes.filter((code) => code === 'tries_over')).toHaveLength(15)
})

test("somebody else's signup looks missing, and who waits has no place to come to", async () => {
  const stranger = await world.newPerson('volunteer')
  expect(await checkIn(world, stranger, shiftId, { signupId })).toMatchObject({ error: { code: 'not_found' } })
  expect(await checkIn(world, stranger, shiftId)).toMatchObject({ error: { code: 'code_elsewhere' } })
})

test('who left can no longer check in', async () => {
  world.clock.now = at('00:00')
  await world.db
    .updateTable('shift')
    .set({ leave_until: at('10:00') })
    .execute()
  await world.ask(who, 'shifts.leave', { signupId }, newKey())
  world.clock.now = at('10:20')
  expect(await checkIn(world, who, shiftId, { signupId })).toMatchObject({ error: { code: 'not_found' } })
})

test('who was marked absent and is expected elsewhere by now is not told to sign up again', async () => {
  const worker = await world.newPerson('worker', 1)
  const elsewhere = await newShift(world, {
    pointId: await world.newPoint(),
    startsAt: at('11:00'),
    endsAt: at('12:00'),
  })
  world.clock.now = at('10:40')
  await mark(world, worker, signupId, 'absent')
  await join(world, who, elsewhere)
  expect(await checkIn(world, who, shiftId)).toMatchObject({ error: { code: 'shift_elsewhere' } })
})
