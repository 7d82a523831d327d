import type { Output } from '../../../src/contract/schema/types'
import { isChanging, type Method, methods } from '../../../src/contract/methods'
import { districtMethods } from './district-methods'
import { dayName, shanghaiDay } from '../../../src/domain/time'
import { newComplaint } from '../../../test/complaints'
import { newFile } from '../../../test/files'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf, setPerson } from '../../../test/people'
import { newRoom } from '../../../test/rooms'
import { times } from '../../../test/times'

type Entry = Output<'audit.list'>['entries'][number]

let world: World
let admin: string
beforeEach(async () => {
  world = await openWorld()
  admin = await world.newPerson('admin')
  await setPerson(world, admin, { name: '演示区里' })
})
afterEach(() => world.close())

interface Line {
  communityId?: number
  by?: string
  byRole?: 'resident' | 'worker' | 'manager' | 'admin'
  method?: string
  subjectId?: string
  at?: string
}

const AT = '2026-11-24T02:30:17.123Z'
const write = async (lines: readonly Line[]) => {
  const worker = await world.newPerson('worker')
  const rows = lines.map(
    ({ communityId = 1, by = worker, byRole = 'worker', method = 'points.save', subjectId = '1-none', at = AT }) => ({
      community_id: communityId,
      person_id: personIdOf(by),
      by_role: byRole,
      method,
      subject_id: subjectId,
      at,
      by_name: byRole === 'resident' ? null : '演示小谭',
    }),
  )
  await world.db.insertInto('audit').values(rows).execute()
}

const read = (communityId?: number) => world.ask(admin, 'audit.list', { ...(communityId && { communityId }) })

/** Reads every page in turn. */
const readAll = async (): Promise<Entry[][]> => {
  const pages: Entry[][] = []
  for (let below: string | undefined; ;) {
    const { entries, isMore } = await world.ask(admin, 'audit.list', { ...(below !== undefined && { below }) })
    pages.push(entries)
    below = entries.at(-1)?.place
    if (!isMore || below === undefined) return pages
  }
}

test('the district sees the day and the role behind a community’s changes to points and rooms, but not who made them or when', async () => {
  const pointId = await world.newPoint({ name: '柚子坡书吧' })
  const roomId = await newRoom(world, { pointId, name: '演示排练室' })
  await write([{ subjectId: pointId }, { subjectId: roomId, method: 'rooms.save' }])
  const { entries } = await read()
  const community = expect.any(String) as string
  const same = { place: expect.any(String) as string, day: '2026-11-24', byRole: 'worker', community }
  expect(entries).toEqual([
    { ...same, method: 'rooms.save', subjectId: roomId, subject: '演示排练室' },
    { ...same, method: 'points.save', subjectId: pointId, subject: '柚子坡书吧' },
  ])
  expect(JSON.stringify(entries)).not.toMatch(/\d\d:\d\d|演示小谭/)
})

test('the person who was given a role in a community, or applied for one, is not disclosed', async () => {
  const staff = await world.newPerson('worker')
  await setPerson(world, staff, { name: '演示小周' })
  await write([{ method: 'roles.take', byRole: 'manager', subjectId: personIdOf(staff) }])
  const { entries } = await read()
  expect(entries).toMatchObject([{ method: 'roles.take', byRole: 'manager', subjectId: null, subject: null }])
  expect(JSON.stringify(entries)).not.toMatch(new RegExp(`演示小周|${personIdOf(staff)}`))
})

test('ten identical actions on one day are one line, and hidden entries in between leave no gap', async () => {
  const pointId = await world.newPoint()
  const { complaintId } = await newComplaint(world)
  const lines = times(10).flatMap((_, minute) => [
    { subjectId: pointId, at: `2026-11-24T02:0${minute}:00.000Z` },
    { subjectId: complaintId, method: 'complaints.history', at: `2026-11-24T02:0${minute}:30.000Z` },
  ])
  await write(lines)
  const { entries } = await read()
  expect(entries).toHaveLength(1)
  expect(entries[0]?.place).toBe(`2026-11-24 0 points.save worker 1 ${pointId}`)
})

test('days are counted in Shanghai time', async () => {
  const pointId = await world.newPoint()
  await write(['2026-11-24T15:59:59.999Z', '2026-11-24T16:00:00.000Z'].map((at) => ({ subjectId: pointId, at })))
  expect((await read()).entries.map((entry) => 'day' in entry && entry.day)).toEqual(['2026-11-25', '2026-11-24'])
})

test('the district reads its own actions in full, ahead of what the communities did on that day', async () => {
  const [pointId, other] = [await world.newPoint({ name: '柚子坡书吧' }), await world.newPerson('admin')]
  await write([
    { subjectId: pointId, at: '2026-11-24T15:00:00.000Z' },
    { subjectId: pointId, by: other, byRole: 'admin', at: '2026-11-24T02:30:00.123Z' },
    { subjectId: personIdOf(other), by: admin, byRole: 'admin', method: 'people.open', at: '2026-11-24T02:40:00.000Z' },
  ])
  expect((await read()).entries).toMatchObject([
    {
      at: '2026-11-24T02:40:00.000Z',
      by: '演示小谭',
      byRole: 'admin',
      method: 'people.open',
      subjectId: personIdOf(other),
    },
    { at: '2026-11-24T02:30:00.123Z', by: '演示小谭', byRole: 'admin', method: 'points.save', subject: '柚子坡书吧' },
    { day: '2026-11-24', byRole: 'worker', method: 'points.save', subject: '柚子坡书吧' },
  ])
})

test('for an admin who gave up their role, the district reads the name they had', async () => {
  const another = await world.newPerson('admin')
  await world.ask(admin, 'roles.take', { personId: personIdOf(admin), how: 'take' }, newKey())
  admin = another
  expect((await read()).entries).toMatchObject([{ method: 'roles.take', by: '演示区里', byRole: 'admin' }])
})

test('only listed methods appear as community entries, and entries about complaints are omitted even when they are the admin’s own', async () => {
  const all = [...(Object.keys(methods) as Method[]).filter(isChanging), 'something.new']
  await write(all.flatMap((method) => [{ method }, { method, by: admin, byRole: 'admin' as const }]))
  const seen = (await readAll()).flat()
  const byDay = seen.flatMap((entry) => ('day' in entry ? [entry.method] : []))
  expect(byDay.sort()).toEqual([...districtMethods.byDay].sort())
  const own = seen.flatMap((entry) => ('at' in entry ? [entry.method] : []))
  expect(own.filter((method) => /^(complaints|mediation|files|something)\./.test(method))).toEqual([])
  expect(own).toEqual(expect.arrayContaining([...districtMethods.byDay, 'people.find']))
})

test('of its own actions on photos, the district sees those of points but none of complaints', async () => {
  const ofPoint = await newFile(world, { pointId: await world.newPoint(), state: 'pendingReview' })
  const { complaintId } = await newComplaint(world, { reporter: admin })
  const { fileId } = await world.ask(
    admin,
    'files.ticket',
    { purpose: 'complaint_photo', subjectId: complaintId, bytes: 1_000 },
    newKey(),
  )
  await write([{ method: 'files.decide', by: admin, byRole: 'admin', subjectId: ofPoint }])
  const { audit = [] } = await world.rows('audit')
  expect(audit.map(({ subject_id: id }) => id)).toContain(fileId)
  expect((await read()).entries).toMatchObject([{ method: 'files.decide', subjectId: ofPoint }])
})

test('filtering by one community reveals no more to an admin than the full list does', async () => {
  const [here, there] = [await world.newPoint({ communityId: 1 }), await world.newPoint({ communityId: 2 })]
  const { complaintId } = await newComplaint(world, { communityId: 2 })
  await write([
    { subjectId: here },
    { communityId: 2, subjectId: there },
    { communityId: 2, subjectId: complaintId, method: 'complaints.file', byRole: 'resident' },
  ])
  const { entries } = await read(2)
  expect(entries).toMatchObject([{ day: '2026-11-24', subjectId: there }])
  expect((await read()).entries).toEqual(expect.arrayContaining(entries))
})

test('for a point’s task, the admin sees the point', async () => {
  const pointId = await world.newPoint({ name: '柚子坡书吧' })
  await world.report(await world.newPerson(), pointId)
  const { id: taskId } = await world.db.selectFrom('staff_task').select('id').executeTakeFirstOrThrow()
  await world.ask(await world.newPerson('worker'), 'tasks.done', { taskId, found: 'open' }, newKey())
  const today = dayName(shanghaiDay(new Date().toISOString()))
  expect((await read()).entries).toMatchObject([
    { day: today, method: 'tasks.done', subjectId: pointId, subject: '柚子坡书吧' },
  ])
})

test('older entries are paged without duplicates or gaps, whatever is written in between', async () => {
  const day = (number: number) => `2026-11-${String(1 + (number % 9)).padStart(2, '0')}T02:00:00.000Z`
  const points = await Promise.all(times(30).map(() => world.newPoint()))
  await write(points.flatMap((subjectId, number) => [1, 2, 3].map((nth) => ({ subjectId, at: day(number + nth) }))))
  await write(
    times(40).map((_, number) => ({ by: admin, byRole: 'admin' as const, method: 'people.find', at: day(number) })),
  )
  const first = await read()
  await write([{ subjectId: points[0] ?? '', at: '2026-11-20T02:00:00.000Z' }])
  const pages = await readAll()
  expect(pages.map((page) => page.length)).toEqual([50, 50, 31])
  const places = pages.flat().map(({ place = '' }) => place)
  expect([new Set(places).size, places]).toEqual([131, [...places].sort().reverse()])
  const second = await world.ask(admin, 'audit.list', { below: first.entries.at(-1)?.place ?? '' })
  expect([...first.entries, ...second.entries].map(({ place }) => place)).toEqual(places.slice(1, 101))
})

test('a made-up cursor discloses nothing: it is compared only with entries the caller may see', async () => {
  const pointId = await world.newPoint()
  await write([{ subjectId: pointId }, { method: 'complaints.file', byRole: 'resident', at: AT }])
  for (const below of ['!', '2026-11-24 1', "'; --", '~']) {
    const { entries } = await world.ask(admin, 'audit.list', { below })
    expect(entries.every((entry) => entry.method === 'points.save')).toBe(true)
  }
})
