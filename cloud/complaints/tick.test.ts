import { sql } from 'kysely'
import { complaintOf, newComplaint, setComplaint } from '../../test/complaints'
import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { times } from '../../test/times'
import { on } from '../../test/booking/room-day'
import { makeLog } from '../platform/log'
import { connect } from '../storage/database/connect'
import { lockComplaint } from '../storage/complaints/complaint-rows'
import { workOnComplaints } from './tick'
import { makeTick } from '../tick/tick'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))
const laterAt = (words: string) => void (world.clock.now = clock(words))
const tick = () => workOnComplaints(world.app)

/** Runs the work in two processes at once, each with its own connections. */
const atOnce = async () => {
  const pools = times(2).map(() => connect({ databaseUrl: world.databaseUrl, poolMax: 2, log: makeLog('silent') }))
  await Promise.all(pools.map((db) => workOnComplaints({ ...world.app, db })))
  await Promise.all(pools.map((db) => db.destroy()))
}

/** The messages about a complaint and their recipients, in order. */
const messagesAbout = async (complaintId: string) => {
  const told = world.db.selectFrom('outbox').select(['template', 'to_role', 'to_person_id'])
  const rows = await told.where('subject_id', '=', complaintId).orderBy('due_at').orderBy('template').execute()
  return rows.map(({ template, to_role: role, to_person_id: personId }) => [template, role ?? personId])
}

const historyOf = async (complaintId: string) => {
  const entries = world.db.selectFrom('complaint_entry').select(['kind', 'side', 'person_id', 'to_state'])
  return entries.where('complaint_id', '=', complaintId).where('side', '=', 'time').execute()
}

describe('late complaints', () => {
  test('at night only a telephone is promised: the complaint is late two hours into the morning', async () => {
    const { complaintId, reporter } = await newComplaint(world, { urgency: 'urgent', at: clock('2026-11-24 23:00') })
    for (const moment of ['2026-11-25 01:05', '2026-11-25 10:00']) {
      laterAt(moment)
      await tick()
      expect(await messagesAbout(complaintId)).toEqual([])
    }
    laterAt('2026-11-25 10:01')
    await tick()
    expect(await messagesAbout(complaintId)).toEqual([
      ['complaint_late', personIdOf(reporter)],
      ['complaint_overdue', 'manager'],
    ])
  })

  test('the reporter and the manager are notified once, and a working day later the district, however often the timer runs', async () => {
    const { complaintId, reporter } = await newComplaint(world)
    laterAt('2026-11-24 12:00')
    await tick()
    expect(await messagesAbout(complaintId)).toEqual([])
    laterAt('2026-11-24 12:05')
    await atOnce()
    await atOnce()
    const first = [
      ['complaint_late', personIdOf(reporter)],
      ['complaint_overdue', 'manager'],
    ]
    expect(await messagesAbout(complaintId)).toEqual(first)
    laterAt('2026-11-25 12:00')
    await tick()
    expect(await messagesAbout(complaintId)).toEqual(first)
    laterAt('2026-11-25 12:05')
    await atOnce()
    await atOnce()
    expect(await messagesAbout(complaintId)).toEqual([...first, ['complaint_overdue_district', 'admin']])
  })

  test('the weekend does not count against the community', async () => {
    const { complaintId } = await newComplaint(world, { at: clock('2026-11-27 15:00') })
    laterAt('2026-11-27 18:05')
    await tick()
    laterAt('2026-11-30 17:55')
    await tick()
    expect(await messagesAbout(complaintId)).toHaveLength(2)
    laterAt('2026-11-30 18:05')
    await tick()
    expect((await messagesAbout(complaintId)).pop()).toEqual(['complaint_overdue_district', 'admin'])
  })

  test('a lateness message does not contain the place, the text or the home', async () => {
    const { complaintId } = await newComplaint(world, { words: '演示私话', place: '演示私楼', door: '演示私门' })
    laterAt('2026-11-27 12:05')
    await tick()
    const { outbox = [] } = await world.rows('outbox')
    expect(outbox).toHaveLength(3)
    expect(JSON.stringify(outbox)).not.toContain('演示私')
    expect(outbox.find(({ template }) => template === 'complaint_overdue_district')?.data).toEqual({
      community: '石板坡社区',
    })
    expect(complaintId).toBe(outbox[0]?.subject_id)
  })

  test('of a pause only the worker is notified, once its week is over; where that worker has left, all workers are', async () => {
    const pauses = JSON.stringify([{ from: world.clock.now, until: null, reason: '等材料' }])
    const { complaintId, worker } = await newComplaint(world, { state: 'visiting', set: { pauses } })
    const { complaintId: leftId, worker: left } = await newComplaint(world, { state: 'visiting', set: { pauses } })
    await world.db.updateTable('person').set({ community_id: 2 }).where('id', '=', personIdOf(left)).execute()
    laterAt('2026-12-01 09:59')
    await tick()
    expect(await messagesAbout(complaintId)).toEqual([])
    for (const moment of ['2026-12-01 10:00', '2026-12-24 12:05']) {
      laterAt(moment)
      await tick()
      expect(await messagesAbout(complaintId)).toEqual([['complaint_pause', personIdOf(worker)]])
      expect(await messagesAbout(leftId)).toEqual([['complaint_pause', 'worker']])
    }
  })

  test('when the reporter’s account is closed the others are still notified', async () => {
    const { complaintId: nobodys } = await newComplaint(world, { set: { reporter_id: null } })
    laterAt('2026-12-24 12:05')
    await tick()
    expect((await messagesAbout(nobodys)).map(([template]) => template)).toEqual([
      'complaint_overdue',
      'complaint_overdue_district',
    ])
  })
})

describe('unanswered complaints', () => {
  test('a complaint is closed after seven days with one history line and one message to the reporter, with one timer or two', async () => {
    const { complaintId, reporter } = await newComplaint(world, { state: 'settled' })
    laterAt('2026-12-01 09:59')
    await tick()
    expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'settled', ended_at: null })
    laterAt('2026-12-01 10:00')
    await atOnce()
    await tick()
    expect(await complaintOf(world, complaintId)).toMatchObject({
      state: 'closed',
      ended_at: world.clock.now,
      due_kind: 'none',
    })
    expect(await historyOf(complaintId)).toEqual([
      { kind: 'unanswered', side: 'time', person_id: null, to_state: 'closed' },
    ])
    expect(await messagesAbout(complaintId)).toEqual([['complaint_closed', personIdOf(reporter)]])
  })

  test('a complaint that is locked by someone else is skipped, and the others are processed', async () => {
    const { complaintId: held } = await newComplaint(world, { state: 'settled' })
    const { complaintId: other } = await newComplaint(world, { state: 'settled' })
    laterAt('2026-12-01 10:00')
    await world.db.transaction().execute(async (tx) => {
      await lockComplaint(tx, held)
      expect(await tick()).toEqual({ complaints: 1, complaintsFailed: 0 })
    })
    expect(await complaintOf(world, held)).toMatchObject({ state: 'settled' })
    expect(await complaintOf(world, other)).toMatchObject({ state: 'closed' })
  })

  test('a complaint whose processing fails is logged without any of its text, and does not stop the others', async () => {
    const { complaintId: broken } = await newComplaint(world, { state: 'settled', words: '演示私话' })
    const { complaintId: other } = await newComplaint(world, { state: 'settled' })
    await sql`
      create function refuse_it() returns trigger language plpgsql as $$ begin raise exception '演示私话'; end $$;
      `.execute(world.db)
    await sql`
      create trigger refuse_it before update on complaint for each row
      when (old.id = ${sql.lit(broken)}) execute function refuse_it()`.execute(world.db)
    laterAt('2026-12-01 10:00')
    expect(await tick()).toEqual({ complaints: 1, complaintsFailed: 1 })
    expect(await complaintOf(world, other)).toMatchObject({ state: 'closed' })
    const lines = world.logLines.filter((line) => line.includes(broken))
    expect([lines.length, lines.join('').includes('演示私话')]).toEqual([1, false])
  })
})

describe('follow-up checks after an agreement', () => {
  const agreedAt = '2026-11-24T02:00:00.000Z'
  const newAgreed = async () => {
    const made = await newComplaint(world, { state: 'agreed' })
    for (const set of [
      { state: 'settled', settled_at: agreedAt },
      { state: 'closed', ended_at: agreedAt },
    ] as const) {
      await setComplaint(world, made.complaintId, set)
    }
    return made
  }

  test('after seven and after thirty days the worker is notified, once each', async () => {
    const { complaintId, worker, mediationId } = await newAgreed()
    laterAt('2026-12-01 08:59')
    await tick()
    expect(await messagesAbout(complaintId)).toEqual([])
    laterAt('2026-12-01 09:00')
    await atOnce()
    await atOnce()
    const once = ['complaint_check', personIdOf(worker)]
    expect(await messagesAbout(complaintId)).toEqual([once])
    await world.db
      .updateTable('mediation')
      .set({ checks_done: 1 })
      .where('id', '=', mediationId ?? '')
      .execute()
    await setComplaint(world, complaintId, {})
    await tick()
    laterAt('2026-12-24 09:00')
    await atOnce()
    await tick()
    expect(await messagesAbout(complaintId)).toEqual([once, once])
  })

  test('when the worker no longer works there all workers are notified', async () => {
    const { complaintId, worker } = await newAgreed()
    await world.db.updateTable('person').set({ community_id: 2 }).where('id', '=', personIdOf(worker)).execute()
    laterAt('2026-12-01 09:00')
    await tick()
    expect(await messagesAbout(complaintId)).toEqual([['complaint_check', 'worker']])
  })
})

test('the timer runs the checks with everything else, and reports how many', async () => {
  const { reporter } = await newComplaint(world, { state: 'settled' })
  laterAt('2026-12-01 10:00')
  expect(await makeTick(world.app)()).toMatchObject({ complaints: 1, complaintsFailed: 0, delivered: 1 })
  const { messages } = await world.ask(reporter, 'inbox.list', {}, newKey())
  expect(messages[0]?.title).toBe('您说的事先到这里')
})
