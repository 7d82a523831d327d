import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CalendarDay } from '../../src/domain/calendar'
import { untilRow, lockWaiters } from '../../test/until-row'
import { on } from '../../test/booking/room-day'
import { complaintOf, newComplaint } from '../../test/complaints'
import { openWorld, type World } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { run } from '../cli/run'
import { setDueAnew } from './recompute-due'
import { saveCalendarYear } from '../storage/points/calendar'
import { lockComplaint } from '../storage/complaints/complaint-rows'
import { workOnComplaints } from './tick'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))
const off = (day: string): CalendarDay => ({ day, kind: 'holiday', name: '演示节' })
const announce = (...days: CalendarDay[]) =>
  world.db.transaction().execute((tx) => saveCalendarYear(tx, { year: 2026, source: '演示通知', days }))
const setAnew = () => setDueAnew(world.db, world.clock.now)
const dueOf = async (complaintId: string) => {
  const { due_kind: kind, due_at: at } = await complaintOf(world, complaintId)
  return [kind, at]
}

/** What a command prints. */
const yijia = async (folder: string, ...args: string[]): Promise<string> => {
  const out: string[] = []
  const variables = { DATABASE_URL: world.databaseUrl, DATA_DIR: folder }
  const output = { out: (text: string) => void out.push(text), note: () => {} }
  await run(args, { variables, root: folder, now: () => world.clock.now }, output)
  return out.join('\n')
}

test('open complaints are due by the new calendar, nothing else about them changes, and a second run changes nothing', async () => {
  const { complaintId: told } = await newComplaint(world, { at: clock('2026-11-24 16:30') })
  const { complaintId: taken } = await newComplaint(world, { state: 'accepted' })
  expect(await dueOf(told)).toEqual(['reply', clock('2026-11-25 10:30')])
  const before = await world.rows()
  await announce(off('2026-11-25'))
  expect(await setAnew()).toBe(2)
  expect(await dueOf(told)).toEqual(['reply', clock('2026-11-26 10:30')])
  expect(await dueOf(taken)).toEqual(['visit', clock('2026-11-26 10:00')])
  const after = await world.rows()
  expect(await setAnew()).toBe(0)
  expect(await world.rows()).toEqual(after)
  await announce()
  expect(await setAnew()).toBe(2)
  expect(await world.rows('complaint', 'complaint_entry', 'outbox')).toMatchObject({
    complaint: before.complaint,
    complaint_entry: before.complaint_entry,
    outbox: before.outbox,
  })
})

test('complaints that are closed, waiting for an answer or paused are left as they are', async () => {
  const pauses = JSON.stringify([{ from: world.clock.now, until: null, reason: '等材料' }])
  await newComplaint(world, { state: 'visiting', set: { pauses } })
  for (const state of ['settled', 'closed', 'handedOver', 'refused', 'withdrawn'] as const)
    await newComplaint(world, { state })
  const before = await world.rows('complaint')
  world.clock.now = clock('2026-11-24 11:00')
  await announce(off('2026-11-25'))
  expect(await setAnew()).toBe(0)
  expect(await world.rows('complaint')).toEqual(before)
})

test('a complaint reported late that is on time again leaves the late lists; late once more, its reporter is not notified twice', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const admin = await world.newPerson('admin')
  const manager = await world.newPerson('manager')
  const messagesSince = async (words: string) => {
    world.clock.now = clock(words)
    await workOnComplaints(world.app)
    const rows = await world.db
      .selectFrom('outbox')
      .selectAll()
      .where('due_at', '=', world.clock.now)
      .orderBy('template')
      .execute()
    return rows.map(({ template, to_role: role, to_person_id: personId }) => [template, role ?? personId])
  }
  expect(await messagesSince('2026-11-24 12:05')).toEqual([
    ['complaint_late', personIdOf(reporter)],
    ['complaint_overdue', 'manager'],
  ])
  expect(await messagesSince('2026-11-25 12:05')).toEqual([['complaint_overdue_district', 'admin']])
  await announce(off('2026-11-24'), off('2026-11-25'))
  expect(await setAnew()).toBe(1)
  expect(await dueOf(complaintId)).toEqual(['reply', clock('2026-11-26 10:30')])
  expect((await world.ask(admin, 'complaints.queue', { group: 'due' })).district).toEqual([])
  expect((await world.ask(manager, 'complaints.queue', { group: 'due' })).rows).toMatchObject([{ isLate: false }])
  expect(await messagesSince('2026-11-26 10:30')).toEqual([])
  expect(await messagesSince('2026-11-26 10:35')).toEqual([['complaint_overdue', 'manager']])
  expect(await messagesSince('2026-11-27 10:35')).toEqual([['complaint_overdue_district', 'admin']])
})

test('a complaint locked by another transaction is waited for, and that transaction’s changes count', async () => {
  const { complaintId } = await newComplaint(world, { state: 'accepted' })
  await announce(off('2026-11-25'))
  let anew: Promise<number> | undefined
  await world.db.transaction().execute(async (tx) => {
    await lockComplaint(tx, complaintId)
    anew = setAnew()
    await untilRow(world.db, lockWaiters)
    await tx.updateTable('complaint').set({ visited_at: world.clock.now }).where('id', '=', complaintId).execute()
  })
  expect(await anew).toBe(1)
  expect(await dueOf(complaintId)).toEqual(['settle', clock('2026-12-04 10:00')])
})

test('the command that imports a calendar reports how many due moments have changed', async () => {
  const { complaintId } = await newComplaint(world, { at: clock('2026-11-24 16:30') })
  const folder = mkdtempSync(join(tmpdir(), 'yijia-due-'))
  const file = join(folder, 'calendar.json')
  writeFileSync(file, JSON.stringify({ year: 2026, source: '演示通知', days: [off('2026-11-25')] }))
  const importing = (...more: string[]) => yijia(folder, 'calendar', 'import', file, ...more)
  expect(await importing()).toMatch(/放假 1 天.*\n没办完的烦心事：1 件的时限改了。/)
  expect(await dueOf(complaintId)).toEqual(['reply', clock('2026-11-26 10:30')])
  expect(JSON.parse(await importing('--json'))).toMatchObject({ year: 2026, holidays: 1, dueTimes: 0 })
  rmSync(folder, { recursive: true })
})

test('the command that migrates replaces due moments by the rules of an earlier version', async () => {
  const { complaintId } = await newComplaint(world, { at: clock('2026-11-24 16:30') })
  const midnight = clock('2026-11-25 00:00')
  await world.db.updateTable('complaint').set({ due_at: midnight }).where('id', '=', complaintId).execute()
  expect(await yijia(tmpdir(), 'migrate')).toBe('已经是最新的。\n没办完的烦心事：1 件的时限改了。')
  expect(await dueOf(complaintId)).toEqual(['reply', clock('2026-11-25 10:30')])
  expect(await yijia(tmpdir(), 'migrate')).toBe('已经是最新的。')
})
