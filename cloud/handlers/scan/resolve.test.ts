import { codeOf, makePosters, posterIdOf } from '../../../test/posters'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newShift } from '../../../test/shifts'
import { newRoom } from '../../../test/rooms'
import { daily } from '../../../test/records/hours'

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint({ phone: '023-0000 1234' })
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const resolve = (text: string) => world.ask(null, 'scan.resolve', { text })
const posterOf = async (task: 'look' | 'rooms') => {
  await makePosters(world, worker, { pointIds: [pointId], tasks: [task] })
  return codeOf(world, pointId, task)
}

test('a poster leads to the page of its task at its point', async () => {
  const code = await posterOf('rooms')
  expect(await resolve(`https://yijia.example.cn/s/${code}`)).toMatchObject({
    problem: null,
    task: 'rooms',
    page: `/packages/scan/rooms/index?code=${code}&point=${pointId}`,
    point: { id: pointId, phone: '023-0000 1234' },
    phone: '023-0000 1234',
  })
})

test('the day of the scan is noted, once a day and without anything about the person', async () => {
  const code = await posterOf('look')
  await resolve(code)
  expect((await world.rows('poster')).poster).toMatchObject([{ last_scanned_on: '2026-11-24' }])
  world.clock.now = '2026-11-24T15:59:00.000Z'
  await resolve(code)
  world.clock.now = '2026-11-24T16:01:00.000Z'
  await resolve(code)
  expect((await world.rows('poster')).poster).toMatchObject([{ last_scanned_on: '2026-11-25' }])
})

test('an ended poster says where it hung and which open point is nearest', async () => {
  const code = await posterOf('look')
  const near = await world.newPoint({ hours: daily('00:00', '24:00') })
  await world.ask(worker, 'posters.end', { posterId: await posterIdOf(world, code) }, newKey())
  expect(await resolve(code)).toMatchObject({
    problem: 'ended',
    page: null,
    point: { id: pointId },
    instead: { id: near },
  })
})

test("the first signs at rooms' doors go on working", async () => {
  const roomId = await newRoom(world, { pointId, code: 'ab12cd34' })
  expect(await resolve('YJ:AB12CD34')).toMatchObject({
    problem: null,
    task: 'checkIn',
    room: { id: roomId },
    page: `/packages/scan/check-in/index?code=ab12cd34&point=${pointId}&room=${roomId}`,
  })
})

test("a shift's screen opens the check-in of its point, with the digits", async () => {
  await newShift(world, { pointId })
  const code = await codeOf(world, pointId, 'checkIn')
  expect(await resolve(`https://yijia.example.cn/s/${code}?d=482615`)).toMatchObject({
    problem: null,
    task: 'checkIn',
    page: `/packages/scan/check-in/index?code=${code}&point=${pointId}&d=482615`,
    point: { id: pointId },
  })
  await world.ask(worker, 'posters.end', { posterId: await posterIdOf(world, code) }, newKey())
  expect(await resolve(`https://yijia.example.cn/s/${code}?d=482615`)).toMatchObject({
    problem: null,
    page: '/packages/scan/check-in/index?d=482615',
    point: { id: pointId },
  })
})

test.each(['YJS:482615', '４８２ ６１５'])('%s, without an address, opens check-in', async (text) => {
  expect(await resolve(text)).toMatchObject({
    problem: null,
    task: 'checkIn',
    page: '/packages/scan/check-in/index?d=482615',
    point: null,
  })
})

test('a screen whose sign is not known any more still opens check-in', async () => {
  const { posterCode } = await import('../../../src/domain/scan/poster-code')
  const code = posterCode('checkIn', '22223333')
  expect(await resolve(`https://yijia.example.cn/s/${code}?d=482615`)).toMatchObject({
    problem: null,
    task: 'checkIn',
    page: '/packages/scan/check-in/index?d=482615',
  })
})

test("digits behind another task's sign change nothing", async () => {
  const code = await posterOf('rooms')
  expect(await resolve(`https://yijia.example.cn/s/${code}?d=482615`)).toMatchObject({
    page: `/packages/scan/rooms/index?code=${code}&point=${pointId}`,
  })
})

test.each([
  ['a code with a wrong letter', 'ar234567892z', 'misread'],
  ["another district's address", 'https://jiejia.example.cn/s/CODE', 'otherDistrict'],
  ['a correct code that was never printed', 'CODE', 'old'],
  ['a payment code', 'wxp://f2f0abc', 'foreign'],
  ['nothing', '', 'nothing'],
])('%s is %s', async (_, text, problem) => {
  const { posterCode } = await import('../../../src/domain/scan/poster-code')
  const answer = await resolve(text.replace('CODE', posterCode('look', '22223333')))
  expect(answer).toMatchObject({ problem, page: null, point: null })
})

describe('whom to call', () => {
  const [NOON, NIGHT, SATURDAY] = ['2026-11-24T04:00:00.000Z', '2026-11-24T15:00:00.000Z', '2026-11-28T04:00:00.000Z']
  const DUTY = '023-0000 3001'
  const callAt = async (now: string, text: string) => {
    world.clock.now = now
    const { call } = await resolve(text)
    return [call.whose, call.number]
  }

  test('the point by day, the telephone on duty at night, and without one the hotline', async () => {
    const code = await posterOf('look')
    expect(await callAt(NIGHT, code)).toEqual(['helpLine', '12345'])
    await world.ask(worker, 'communities.save', { communityId: 1, dutyPhone: DUTY }, newKey())
    expect(await callAt(NOON, code)).toEqual(['own', '023-0000 1234'])
    expect(await callAt(NIGHT, code)).toEqual(['duty', DUTY])
  })

  test('on a day off the telephone on duty, except while the point is open', async () => {
    await world.ask(worker, 'communities.save', { communityId: 1, dutyPhone: DUTY }, newKey())
    const [shut, open] = [[], daily('09:00', '18:00').week[0] ?? []]
    const weekOf = (saturday: typeof open) => ({
      week: [open, open, open, open, open, saturday, []],
      holiday: 'closed' as const,
    })
    const code = await posterOf('look')
    const set = (saturday: typeof open) =>
      world.db
        .updateTable('point')
        .set({ hours: JSON.stringify(weekOf(saturday)) })
        .execute()
    await set(shut)
    expect(await callAt(SATURDAY, code)).toEqual(['duty', DUTY])
    await set(open)
    expect(await callAt(SATURDAY, code)).toEqual(['own', '023-0000 1234'])
  })

  test('what is no code of ours names the number of the district', async () => {
    expect(await callAt(NOON, '演示')).toEqual(['own', '12345'])
  })
})
