import { newKey, openWorld, type World } from '../../../test/factories'
import { codeOf, posterIdOf } from '../../../test/posters'
import { checkIn, digitsOf, onShiftDay as at } from '../../../test/presence'
import { join, newShift } from '../../../test/shifts'

let world: World
let [pointId, shiftId, worker] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  shiftId = await newShift(world, { pointId, capacity: 2 })
  world.clock.now = at('10:20:40')
})
afterEach(() => world.close())

const screen = () => world.ask(worker, 'shifts.screen', { shiftId })

test('this minute and fifteen more, each with the digits that check in then', async () => {
  const { codes, ...rest } = await screen()
  expect(rest).toMatchObject({ came: 0, checkInFrom: at('10:15'), checkInUntil: at('11:00'), shift: { id: shiftId } })
  expect(codes).toHaveLength(16)
  expect(codes[0]).toMatchObject({ from: at('10:20'), until: at('10:21'), digits: await digitsOf(world, shiftId) })
  expect(codes[15]).toMatchObject({ from: at('10:35'), digits: await digitsOf(world, shiftId, at('10:35:59')) })
  const who = await world.newPerson('volunteer')
  await join(world, who, shiftId)
  world.clock.now = at('10:35:20')
  const input = { code: codes[15]?.digits ?? '' }
  expect(await world.call(who, 'shifts.checkIn', input, newKey())).toMatchObject({ ok: true })
})

test('the code holds the address of the point’s check-in sign, reserved with the shift, or the digits alone', async () => {
  const sign = await codeOf(world, pointId, 'checkIn')
  const [code] = (await screen()).codes
  expect(code?.text).toBe(`https://yijia.example.cn/s/${sign}?d=${code?.digits}`)
  await world.ask(worker, 'posters.end', { posterId: await posterIdOf(world, sign) }, newKey())
  expect((await screen()).codes[0]?.text).toBe(`YJS:${code?.digits}`)
})

test('a second shift of the point uses the same sign', async () => {
  world.clock.now = at('09:00')
  await newShift(world, { pointId })
  expect((await world.rows('poster')).poster).toHaveLength(1)
})

test('the screen says how many have come', async () => {
  const who = await world.newPerson('volunteer')
  await join(world, who, shiftId)
  await checkIn(world, who, shiftId)
  expect(await screen()).toMatchObject({ came: 1 })
})
