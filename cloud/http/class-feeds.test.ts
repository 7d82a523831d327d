import { newChild } from '../../test/children'
import { eventsOf, readCalendar } from '../../test/calendars'
import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf, setPerson } from '../../test/people'
import { CLASS_DAY, enrol, newProgramme } from '../../test/programmes'
import { shanghai } from '../../test/times'

const SECRET = 'c1a55'.padEnd(32, '0')
const OWN = `/feeds/${SECRET}.ics`

let world: World
let [guardian, worker, pointId] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  guardian = await world.newPerson()
  worker = await world.newPerson('worker', 1)
  pointId = await world.newPoint({ name: '演示书吧' })
  await world.db
    .insertInto('person_feed')
    .values({ person_id: personIdOf(guardian), secret: SECRET })
    .execute()
})
afterEach(() => world.close())

const textAt = async (path: string) => (await world.bridge.request(path)).text()
const eventsAt = async (path: string) => eventsOf(await textAt(path))
const ofPoint = (id = pointId) => `/feeds/points/${id}.ics`
const plan = (changes: Partial<Parameters<typeof newProgramme>[1]> = {}) =>
  newProgramme(world, { pointId, weeks: 2, capacity: 8, ...changes })

const first = {
  sequence: 0,
  status: 'CONFIRMED',
  startsAt: shanghai(CLASS_DAY, '16:30'),
  endsAt: shanghai(CLASS_DAY, '18:00'),
  title: '演示四点半课堂（怡家）',
  place: '演示书吧 河街 1 号',
  text: '不收钱\n带上：带水杯\n电话：023-63501234',
}

test('a personal feed has all dates of a course that a child is enrolled for, and nothing of the child', async () => {
  const childId = await newChild(world, guardian, { called: '演示豆豆', fetchers: ['演示外婆'] })
  const { programmeId } = await plan()
  await enrol(world, guardian, { programmeId, seats: [childId] })
  const ics = await textAt(OWN)
  expect(eventsOf(ics)).toMatchObject([{ ...first, alarms: ['-PT1H'] }, { startsAt: shanghai('2026-12-02', '16:30') }])
  expect(readCalendar(ics).name).toBe('我的预订、班次和活动（怡家）')
  for (const secret of ['豆豆', '2019', '外婆', childId, personIdOf(guardian)]) expect(ics).not.toContain(secret)
})

test('a date stands there once, also where a person and their child have seats of their own', async () => {
  const childId = await newChild(world, guardian)
  const { programmeId, sessionIds } = await plan({ form: 'dropIn' })
  const [sessionId] = sessionIds
  await enrol(world, guardian, { programmeId, ...(sessionId && { sessionId }), seats: [null] })
  await enrol(world, guardian, { programmeId, ...(sessionId && { sessionId }), seats: [childId] })
  expect(await eventsAt(OWN)).toMatchObject([first])
})

test('what only waits, was left or is somebody else’s is not in a personal feed', async () => {
  const [full, left] = [await plan({ capacity: 1 }), await plan({ title: '演示书法' })]
  await enrol(world, await world.newPerson(), { programmeId: full.programmeId })
  expect((await enrol(world, guardian, { programmeId: full.programmeId })).state).toBe('waiting')
  const { id } = await enrol(world, guardian, { programmeId: left.programmeId })
  expect(await eventsAt(OWN)).toHaveLength(2)
  await world.ask(guardian, 'programmes.leave', { enrolmentId: id }, newKey())
  expect(await eventsAt(OWN)).toEqual([])
})

test('in both feeds a moved date appears once, at its new time, and a cancelled one says so', async () => {
  const { programmeId, sessionIds } = await plan()
  await enrol(world, guardian, { programmeId })
  const [one = '', other = ''] = sessionIds
  const reason = '演示老师有事'
  await world.ask(worker, 'programmes.cancel', { programmeId, sessionId: one, reason }, newKey())
  const startsAt = shanghai('2026-12-03', '10:00')
  await world.ask(worker, 'programmes.move', { sessionId: other, startsAt, reason }, newKey())
  for (const path of [OWN, ofPoint()])
    expect(await eventsAt(path)).toMatchObject([
      { uid: one.split('-')[1], sequence: 1, status: 'CANCELLED', title: `取消了：${first.title}`, alarms: [] },
      { uid: other.split('-')[1], sequence: 1, status: 'CONFIRMED', startsAt },
    ])
})

test('a cancelled course stays in the feed of who was enrolled, as cancelled', async () => {
  const { programmeId } = await plan()
  await enrol(world, guardian, { programmeId })
  await world.ask(worker, 'programmes.cancel', { programmeId, reason: '演示停办' }, newKey())
  expect((await eventsAt(OWN)).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED'])
})

test('a point has a feed of what is on there, without anybody’s name, that everybody may keep', async () => {
  const leader = await world.newPerson('volunteer', 1)
  await setPerson(world, leader, { name: '演示钱七' })
  const { programmeId } = await plan({ leaderId: personIdOf(leader), teacher: '演示孙八' })
  await newProgramme(world, { pointId: await world.newPoint(), weeks: 1 })
  await enrol(world, guardian, { programmeId, seats: [await newChild(world, guardian)] })
  const response = await world.bridge.request(ofPoint())
  expect(response.headers.get('cache-control')).toBe('public, max-age=300')
  const ics = await response.text()
  expect(eventsOf(ics)).toMatchObject([{ ...first, alarms: [] }, { startsAt: shanghai('2026-12-02', '16:30') }])
  expect(readCalendar(ics).name).toBe('演示书吧的活动（怡家）')
  for (const name of ['钱七', '孙八', '豆豆', personIdOf(guardian)]) expect(ics).not.toContain(name)
})

test('a point that moved to another community keeps the address of its feed', async () => {
  await plan({ weeks: 1 })
  const old = '2-0000000000000000'
  await world.db.insertInto('point_moved').values({ old_id: old, community_id: 1, id: pointId }).execute()
  expect(await eventsAt(ofPoint(old))).toMatchObject([first])
})

test('a point that does not exist has no feed', async () => {
  const unknown = ['1-0000000000000000', 'zzzzz-0000000000000000', '0-0000000000000000', 'points', `${pointId}0`, '%00']
  for (const id of unknown) expect([id, (await world.bridge.request(ofPoint(id))).status]).toEqual([id, 404])
  expect((await world.bridge.request('/feeds/points/')).status).toBe(404)
})
