import { sql } from 'kysely'
import { newComplaint } from '../../../test/complaints'
import { openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { forgetOldAudit } from './audit-upkeep'

let world: World
let worker: string
beforeEach(async () => {
  world = await openWorld()
  worker = personIdOf(await world.newPerson('worker'))
})
afterEach(() => world.close())

/** Audit entries from this many days ago, by the database's clock. */
const did = (method: string, subjectId: string, days: number, { by = worker, communityId = 1, times = 1 } = {}) =>
  sql`
  insert into audit (community_id, person_id, method, subject_id, by_role, at)
  select ${communityId}::int, ${by}::text, ${method}::text, ${subjectId}::text, 'worker', now() - make_interval(days => ${days}::int)
  from generate_series(1, ${times}::int)`.execute(world.db)

const left = async () => (await world.rows('audit')).audit?.map(({ subject_id: subject }) => subject).sort()

test('audit entries are kept for half a year', async () => {
  await did('points.save', 'young', 179)
  await did('points.save', 'old', 181)
  expect(await forgetOldAudit(world.db)).toBe(1)
  expect(await left()).toEqual(['young'])
  expect(await forgetOldAudit(world.db)).toBe(0)
})

test('entries about who viewed a complaint are kept until the complaint is anonymized', async () => {
  const { complaintId: alive } = await newComplaint(world)
  const { complaintId: forgotten } = await newComplaint(world)
  await world.db.updateTable('complaint').set({ forgotten_at: world.clock.now }).where('id', '=', forgotten).execute()
  for (const complaintId of [alive, forgotten]) await did('complaints.history', complaintId, 400)
  await did('complaints.reply', alive, 400)
  expect(await forgetOldAudit(world.db)).toBe(2)
  expect(await left()).toEqual([alive])
})

test('the entry of when WeChat verified a number is kept as long as the number', async () => {
  const [has, had] = [personIdOf(await world.newPerson()), personIdOf(await world.newPerson())]
  await world.db
    .updateTable('person')
    .set({ phone: '00011112222', phone_verified_by: 'wechat' })
    .where('id', '=', has)
    .execute()
  for (const by of [has, had]) await did('me.phone', by, 400, { by, communityId: 0 })
  await forgetOldAudit(world.db)
  expect(await left()).toEqual([has])
})

test('entries about deleted numbers are removed in steps, wherever a run begins', async () => {
  const had = personIdOf(await world.newPerson())
  await did('me.phone', had, 400, { by: had, communityId: 0, times: 450 })
  expect([await forgetOldAudit(world.db), await forgetOldAudit(world.db), await forgetOldAudit(world.db)]).toEqual([
    200, 200, 50,
  ])
})

test('many entries are removed in batches, also by two processes at once', async () => {
  await did('points.save', 'old', 200, { times: 2500 })
  await did('points.save', 'young', 1, { times: 3 })
  const both = await Promise.all([forgetOldAudit(world.db), forgetOldAudit(world.db)])
  expect(both[0] + both[1]).toBe(2500)
  expect(await left()).toEqual(['young', 'young', 'young'])
})
