import { makeId } from '../../../src/domain/id'
import { newComplaint } from '../../../test/complaints'
import { openWorld, type World } from '../../../test/factories'
import { personIdOf, setPerson } from '../../../test/people'
import { rowOfProgramme } from '../../../test/programmes'
import { newBooking, newRoom } from '../../../test/rooms'
import { newShift } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import { cryptoRandom16 } from '../../platform/ids'

let world: World
let worker: string
beforeEach(async () => {
  world = await openWorld()
  world.clock.now = at('9:30')
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const DAY = '2026-11-24'
const at = (clock: string, day = DAY): string => shanghai(day, clock.padStart(5, '0'))
const dayOf = async (who = worker) => (await world.ask(who, 'desk.today', {})).day
const linesOf = async (who = worker) =>
  (await dayOf(who)).map(({ kind, title, note }) => [kind, title.replace('\u00a0', ' '), note])

const newVisit = async (visitAt: string, who = worker, set = {}) => {
  const { complaintId } = await newComplaint(world, {
    worker: who,
    state: 'visiting',
    category: 'clutter',
    place: '演示坡 7 栋',
    set: { visited_at: null, visit_at: visitAt, ...set },
  })
  return complaintId
}

const newReply = async (dueAt: string, set = {}) => {
  const { complaintId } = await newComplaint(world)
  const own = world.db.updateTable('complaint').where('id', '=', complaintId)
  await own.set({ due_at: dueAt, due_kind: 'reply', ...set }).execute()
}

const newMeeting = async (first: boolean | null, other: boolean | null, when = at('16:00')) => {
  const made = await newComplaint(world, { worker, state: 'mediating', place: '演示楼 3 栋' })
  await world.db
    .insertInto('mediation_meeting')
    .values({
      community_id: 1,
      id: makeId(1, cryptoRandom16()),
      mediation_id: made.mediationId ?? '',
      at: when,
      made_at: world.clock.now,
      first_ok: first,
      other_ok: other,
    })
    .execute()
  return made.complaintId
}

test('the day runs by the hour: bookings, visits, meetings, replies, shifts and classes', async () => {
  const resident = await world.newPerson()
  await setPerson(world, resident, { name: '林演示' })
  const roomId = await newRoom(world)
  const pointId = await world.newPoint({ name: '演示书吧' })
  await newShift(world, { pointId, startsAt: at('10:30'), endsAt: at('12:00'), capacity: 3 })
  await newBooking(world, {
    roomId,
    personId: personIdOf(resident),
    partySize: 8,
    startsAt: at('14:30'),
    endsAt: at('16:00'),
  })
  await newVisit(at('15:00'))
  await newMeeting(true, true)
  for (let nth = 0; nth < 2; nth++) await newReply(at('12:00'))
  await rowOfProgramme(world, pointId, { days: [DAY] })
  expect(await linesOf()).toEqual([
    ['shift', '演示送午饭', '演示书吧，还差 3 人'],
    ['reply', '两件要回话', '过了就告诉负责人'],
    ['booking', '演示舞蹈室 · 林**', '8 人，还没签到'],
    ['visit', '上门：演示坡 7 栋', '堆东西'],
    ['meeting', '两家坐下来说：演示楼 3 栋', '漏水滴水'],
    ['programme', '演示四点半课堂', '演示书吧'],
  ])
})

test('a booking leaves the day when somebody has come, and half an hour after its start', async () => {
  const roomId = await newRoom(world)
  const span = { roomId, startsAt: at('10:00'), endsAt: at('11:00') }
  await newBooking(world, { ...span, title: '演示合唱队' })
  const other = { ...span, roomId: await newRoom(world) }
  await newBooking(world, { ...other, state: 'checkedIn' })
  await newBooking(world, { ...other, roomId: await newRoom(world), state: 'cancelled' })
  expect(await linesOf()).toEqual([['booking', '演示舞蹈室 · 演示合唱队', '1 人，还没签到']])
  world.clock.now = at('10:29')
  expect(await dayOf()).toHaveLength(1)
  world.clock.now = at('10:30')
  expect(await dayOf()).toEqual([])
})

test('a booking that needs a yes says so, until it begins', async () => {
  const roomId = await newRoom(world)
  await newBooking(world, { roomId, startsAt: at('18:30'), endsAt: at('20:00'), state: 'requested', partySize: 26 })
  expect(await dayOf()).toMatchObject([{ kind: 'booking', note: '26 人，等社区点头', isAsked: true }])
  world.clock.now = at('18:30')
  expect(await dayOf()).toEqual([])
})

test('a visit is on the day of whoever agreed on it, until an hour after', async () => {
  const colleague = await world.newPerson('worker', 1)
  await newVisit(at('15:00'))
  await newVisit(at('9:00', '2026-11-25'))
  const own = await dayOf()
  expect(own).toMatchObject([{ kind: 'visit', at: at('15:00') }])
  expect((await dayOf(colleague)).filter(({ kind }) => kind === 'visit')).toEqual([])
  world.clock.now = at('15:59')
  expect(await dayOf()).toHaveLength(1)
  world.clock.now = at('16:00')
  expect(await dayOf()).toEqual([])
})

test('a meeting counts once both sides have said yes, and for the mediator too', async () => {
  await newMeeting(true, null)
  await newMeeting(true, false)
  expect((await dayOf()).filter(({ kind }) => kind === 'meeting')).toEqual([])
  const complaintId = await newMeeting(true, true)
  const mediator = await world.newPerson('worker', 1)
  const mediatorId = makeId(1, cryptoRandom16())
  await world.db
    .insertInto('mediator')
    .values({ community_id: 1, id: mediatorId, person_id: personIdOf(mediator) })
    .execute()
  await world.db
    .updateTable('mediation')
    .set({ mediator_id: mediatorId })
    .where('complaint_id', '=', complaintId)
    .execute()
  expect((await dayOf(mediator)).map(({ kind, id }) => [kind, id])).toEqual([['meeting', complaintId]])
})

test('replies that are late, of a colleague, or due tomorrow are not on the day', async () => {
  const colleague = await world.newPerson('worker', 1)
  await newReply(at('9:00'))
  await newReply(at('10:00', '2026-11-25'))
  await newReply(at('11:00'), { assigned_to: personIdOf(colleague) })
  expect(await dayOf()).toEqual([])
  await newReply(at('11:00'))
  expect(await linesOf()).toEqual([['reply', '一件要回话', '演示楼 1 栋，过了就告诉负责人']])
})

test('a long day is cut, and says that there is more', async () => {
  const roomId = await newRoom(world)
  for (let hour = 10; hour < 19; hour++)
    await newBooking(world, { roomId, startsAt: at(`${hour}:00`), endsAt: at(`${hour}:45`) })
  const { day, isDayMore } = await world.ask(worker, 'desk.today', {})
  expect([day.length, isDayMore, day[7]?.at]).toEqual([8, true, at('17:00')])
})
