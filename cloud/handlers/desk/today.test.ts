import { newComplaint } from '../../../test/complaints'
import { openWorld, type World } from '../../../test/factories'
import { newFile } from '../../../test/files'
import { personIdOf, setPerson } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'
import { newShift, savedShift } from '../../../test/shifts'

let world: World
let worker: string
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const todayOf = (who: string) => world.ask(who, 'desk.today', {})

const newRequest = async (startsAt: string, endsAt: string, more = {}, communityId = 1) => {
  const resident = await world.newPerson()
  await setPerson(world, resident, { name: '陈演示' })
  const roomId = await newRoom(world, { communityId })
  return newBooking(world, {
    roomId,
    personId: personIdOf(resident),
    startsAt,
    endsAt,
    state: 'requested',
    partySize: 26,
    ...more,
  })
}

test('an empty desk has no lines and counts nothing', async () => {
  expect(await todayOf(worker)).toMatchObject({
    late: 0,
    today: 0,
    later: 0,
    first: [],
    short: [],
    requests: [],
    day: [],
    isDayMore: false,
    waiting: { complaints: 0, bookings: 0, shifts: 0 },
  })
})

test('the three most urgent are first, a complaint with its first sentence and what tells it apart', async () => {
  const { complaintId } = await newComplaint(world, {
    category: 'noise',
    place: '演示楼 5 号',
    urgency: 'urgent',
    words: '楼上装修到夜里，电钻一直响。娃儿睡不着。',
    joiners: [await world.newPerson(), await world.newPerson()],
  })
  const older = await newFile(world, { complaintId, at: '2026-11-23T01:00:00.000Z' })
  await newFile(world, { complaintId })
  await newFile(world, { complaintId, state: 'pendingReview' })
  for (let nth = 0; nth < 3; nth++) await newComplaint(world, { at: '2026-11-24T03:00:00.000Z' })
  const { first, today, waiting } = await todayOf(worker)
  expect(first).toHaveLength(3)
  expect(first[0]).toMatchObject({
    kind: 'complaint',
    id: complaintId,
    isLate: false,
    complaint: {
      state: 'filed',
      category: 'noise',
      urgency: 'urgent',
      place: '演示楼 5 号',
      dueKind: 'reply',
      sentence: '楼上装修到夜里，电钻一直响。',
      joined: 2,
      photos: 2,
      isManagerNotified: false,
      isPendingReview: false,
      isPerhapsDuplicate: false,
    },
  })
  const thumb = first[0]?.complaint?.thumb ?? ''
  expect(thumb).not.toBe('')
  expect(await (await world.bridge.request(thumb)).text()).toBe(`bytes of thumb/${older}`)
  expect([today, waiting.complaints, waiting.photos]).toEqual([4, 4, 1])
})

test('words that were masked stay masked in the first sentence, and reading it is no look at a person', async () => {
  await newComplaint(world, { words: '〔门牌号〕那家天天吵。电话〔电话〕。' })
  const { first } = await todayOf(worker)
  expect(first[0]?.complaint?.sentence).toBe('〔门牌号〕那家天天吵。')
  expect((await world.rows('audit')).audit).toEqual([])
})

test('without a file store the desk is there, without pictures', async () => {
  const { complaintId } = await newComplaint(world)
  await newFile(world, { complaintId })
  world.app.ports.files.addresses = { of: () => Promise.reject(new TypeError('fetch failed')) }
  const { first } = await todayOf(worker)
  expect(first[0]?.complaint).toMatchObject({ photos: 1, thumb: null })
})

test('bookings that need a yes are counted apart, by their start, with a name of which only the surname is shown', async () => {
  await newRequest('2026-11-25T10:30:00.000Z', '2026-11-25T12:00:00.000Z', { purpose: '演示：合唱' })
  const soon = await newRequest('2026-11-24T10:30:00.000Z', '2026-11-24T12:00:00.000Z')
  for (let nth = 0; nth < 3; nth++) await newRequest('2026-11-26T02:00:00.000Z', '2026-11-26T03:00:00.000Z')
  await newRequest('2026-11-24T04:00:00.000Z', '2026-11-24T05:00:00.000Z', {}, 2)
  const { requests, waiting, first, late, today, later } = await todayOf(worker)
  expect(requests).toHaveLength(3)
  expect(requests[0]).toMatchObject({ id: soon, room: '演示舞蹈室', who: '陈**', partySize: 26 })
  expect(requests[1]?.purpose).toBe('演示：合唱')
  expect([waiting.bookings, first, late + today + later]).toEqual([5, [], 0])
})

test('shifts that lack people stand apart from what is first', async () => {
  const pointId = await world.newPoint()
  const shiftId = await newShift(world, savedShift({ pointId, capacity: 2 }))
  world.clock.now = '2026-11-24T03:00:00.000Z'
  const { short, first, later } = await todayOf(worker)
  expect(short).toMatchObject([{ kind: 'shift', id: shiftId, title: '演示送午饭，还差 2 人' }])
  expect([first, later]).toEqual([[], 1])
})

test('a late complaint is counted as late, on the desk of the manager too', async () => {
  const colleague = await world.newPerson('worker', 1)
  const manager = await world.newPerson('manager', 1)
  await newComplaint(world, { worker: colleague, state: 'accepted' })
  world.clock.now = '2026-11-30T02:00:00.000Z'
  expect(await todayOf(manager)).toMatchObject({ late: 1, first: [{ isLate: true, complaint: { dueKind: 'visit' } }] })
  expect(await todayOf(worker)).toMatchObject({ late: 0, first: [] })
})

test('another community sees nothing of it, and the district neither words nor a day', async () => {
  await newComplaint(world)
  await newRequest('2026-11-24T10:30:00.000Z', '2026-11-24T12:00:00.000Z')
  expect(await todayOf(await world.newPerson('worker', 2))).toMatchObject({ first: [], requests: [], day: [] })
  const district = await todayOf(await world.newPerson('admin'))
  expect(district).toMatchObject({ first: [], day: [], waiting: { complaints: 0, bookings: 1 } })
  expect(district.requests).toHaveLength(1)
})

test('a party to a complaint finds it neither among what is first nor on their day', async () => {
  const reporter = await world.newPerson('worker', 1)
  await newComplaint(world, { reporter })
  expect(await todayOf(reporter)).toMatchObject({ first: [], day: [], today: 0 })
  expect((await todayOf(worker)).first).toHaveLength(1)
})
