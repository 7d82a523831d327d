import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf, setPerson } from '../../../test/people'
import { newBooking, newWaitlistEntry, newRoom } from '../../../test/rooms'
import { forgetPerson } from '../../people/forget-person'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const confirm = async (communityId: number, name: string) => {
  const worker = await world.newPerson('worker', communityId)
  await world.db.updateTable('person').set({ name }).where('identity', '=', worker).execute()
  const pointId = await world.newPoint({ communityId, name: '柚子坡书吧' })
  await world.call(worker, 'points.confirm', { pointId }, newKey())
  return pointId
}

test('a manager reads who did what in their own community', async () => {
  const pointId = await confirm(1, '演示工作者')
  await confirm(2, '别处的工作者')
  const { entries, isMore } = await world.ask(await world.newPerson('manager', 1), 'audit.list', {})
  expect(entries).toEqual([
    {
      at: expect.any(String),
      by: '演示工作者',
      byRole: 'worker',
      method: 'points.confirm',
      subjectId: pointId,
      subject: '柚子坡书吧',
    },
  ])
  expect(isMore).toBe(false)
})

test('a room, a booking and a waitlist entry are shown under the room’s name', async () => {
  const roomId = await newRoom(world, { name: '演示排练室' })
  const personId = personIdOf(await world.newPerson())
  const span = { roomId, personId, startsAt: '2026-11-25T06:00:00.000Z', endsAt: '2026-11-25T07:00:00.000Z' }
  const done = {
    'rooms.save': roomId,
    'bookings.create': await newBooking(world, span),
    'bookings.join': await newWaitlistEntry(world, span),
  }
  const rows = Object.entries(done).map(([method, subject_id]) => ({
    community_id: 1,
    person_id: personId,
    method,
    subject_id,
    by_role: 'resident' as const,
  }))
  await world.db.insertInto('audit').values(rows).execute()
  const { entries } = await world.ask(await world.newPerson('manager', 1), 'audit.list', {})
  expect(entries.map(({ method, subject }) => [method, subject]).sort()).toEqual([
    ['bookings.create', '演示排练室'],
    ['bookings.join', '演示排练室'],
    ['rooms.save', '演示排练室'],
  ])
})

test('a complaint and its mediation are shown by category only', async () => {
  const { complaintId, mediationId, worker } = await newComplaint(world, {
    state: 'mediating',
    place: '演示私楼',
    category: 'noise',
  })
  const done = { 'complaints.history': complaintId, 'mediation.open': mediationId ?? '' }
  const rows = Object.entries(done).map(([method, subject_id]) => ({
    community_id: 1,
    person_id: personIdOf(worker),
    method,
    subject_id,
    by_role: 'worker' as const,
  }))
  await world.db.insertInto('audit').values(rows).execute()
  const { entries } = await world.ask(await world.newPerson('manager', 1), 'audit.list', {})
  expect(entries.map(({ method, subject }) => [method, subject]).sort()).toEqual([
    ['complaints.history', '噪音'],
    ['mediation.open', '噪音'],
  ])
})

test('the author’s name in an entry survives a later rename and the closing of the account', async () => {
  await confirm(1, '演示工作者')
  const workers = await world.db.selectFrom('person').selectAll().where('role', '=', 'worker').execute()
  const identity = workers[0]?.identity ?? ''
  await world.db.updateTable('person').set({ name: '别人' }).where('identity', '=', identity).execute()
  await forgetPerson(world.app, identity)
  const { entries } = await world.ask(await world.newPerson('manager', 1), 'audit.list', {})
  expect(entries).toMatchObject([{ by: '演示工作者', byRole: 'worker' }])
})

test('residents’ names are never stored in the audit log', async () => {
  const resident = await world.newPerson()
  await setPerson(world, resident, { name: '演示某人' })
  await world.report(resident, await world.newPoint())
  const { entries } = await world.ask(await world.newPerson('manager', 1), 'audit.list', {})
  expect(entries).toMatchObject([{ method: 'points.report', by: null, byRole: 'resident' }])
})

test('to a manager, another community looks like one that does not exist', async () => {
  expect(await world.call(await world.newPerson('manager', 1), 'audit.list', { communityId: 2 })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  })
})

test('older entries are paged without duplicates or gaps', async () => {
  const person = await world.newPerson()
  const { id } = await world.db
    .selectFrom('person')
    .select('id')
    .where('identity', '=', person)
    .executeTakeFirstOrThrow()
  const minute = (number: number) => new Date(Date.UTC(2026, 10, 24, 2, number)).toISOString()
  const rows = Array.from({ length: 60 }, (_, number) => ({
    community_id: 1,
    person_id: id,
    method: 'points.confirm',
    subject_id: `s${number}`,
    at: minute(number),
    by_role: 'resident' as const,
  }))
  await world.db.insertInto('audit').values(rows).execute()
  const manager = await world.newPerson('manager', 1)
  const first = await world.ask(manager, 'audit.list', {})
  expect([first.entries.length, first.isMore, first.entries[0]?.subjectId]).toEqual([50, true, 's59'])
  const last = first.entries.at(-1)
  const second = await world.ask(manager, 'audit.list', last && 'at' in last ? { before: last.at } : {})
  expect([second.entries.length, second.isMore, second.entries.at(-1)?.subjectId]).toEqual([10, false, 's0'])
})

test('entries of the same moment are all on the same page', async () => {
  const person = await world.newPerson()
  const { id } = await world.db
    .selectFrom('person')
    .select('id')
    .where('identity', '=', person)
    .executeTakeFirstOrThrow()
  const at = (number: number) => (number < 45 ? '2026-11-24T03:00:00.000Z' : '2026-11-24T02:00:00.000Z')
  const rows = Array.from({ length: 60 }, (_, number) => ({
    community_id: 1,
    person_id: id,
    method: 'people.find',
    subject_id: `s${number}`,
    at: at(number),
    by_role: 'resident' as const,
  }))
  await world.db.insertInto('audit').values(rows).execute()
  const { entries, isMore } = await world.ask(await world.newPerson('manager', 1), 'audit.list', {})
  expect([entries.length, isMore]).toEqual([60, false])
})

test('entries of the same moment are in reverse order of writing', async () => {
  const worker = personIdOf(await world.newPerson('worker', 1))
  const inOrder = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const subject of inOrder) {
    await world.db
      .insertInto('audit')
      .values({
        community_id: 1,
        person_id: worker,
        method: 'points.confirm',
        subject_id: subject,
        at: '2026-11-24T03:00:00.000Z',
        by_role: 'worker',
      })
      .execute()
  }
  const { entries } = await world.ask(await world.newPerson('manager', 1), 'audit.list', {})
  expect(entries.map(({ subjectId }) => subjectId)).toEqual([...inOrder].reverse())
})

test('audit entries can be neither changed nor deleted', async () => {
  await confirm(1, '演示工作者')
  await expect(world.db.updateTable('audit').set({ method: 'x' }).execute()).rejects.toThrow('append-only')
  await expect(world.db.deleteFrom('audit').execute()).rejects.toThrow('append-only')
})
