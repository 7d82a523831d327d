import type { Output } from '../../../../src/contract/schema/types'
import { limits } from '../../../../src/contract/limits'
import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { newComplaint } from '../../../../test/complaints'
import { newFile } from '../../../../test/files'
import { shanghai, times } from '../../../../test/times'

type Queue = Output<'complaints.queue'>

let desk: ComplaintDesk
beforeEach(async () => void (desk = await openComplaintDesk()))
afterEach(() => desk.close())

const NOW = shanghai('2026-11-24', '10:00')
const queue = (who = desk.worker, input: { group?: 'due' | 'resident'; isMine?: boolean } = {}) =>
  desk.world.ask(who, 'complaints.queue', { group: 'due', ...input })
const idsOf = ({ rows }: Queue) => rows.map(({ id }) => id)

test('the earliest due comes first, grouped into late, today and later; those waiting for a resident are listed apart', async () => {
  const later = await desk.open({ state: 'visiting' })
  const today = await desk.open()
  const late = await desk.open({ at: shanghai('2026-11-20', '09:00') })
  const answer = await desk.open({ state: 'settled' })
  await desk.open({ state: 'withdrawn' })
  await desk.open({ communityId: 2, worker: desk.foreign })
  const seen = await queue()
  expect(idsOf(seen)).toEqual([late, today, later])
  expect(seen).toMatchObject({ at: NOW, late: 1, today: 1, later: 1, next: null })
  expect(seen.rows.map(({ isLate, dueKind }) => [isLate, dueKind])).toEqual([
    [true, 'reply'],
    [false, 'reply'],
    [false, 'settle'],
  ])
  expect(await queue(desk.worker, { group: 'resident' })).toMatchObject({
    rows: [{ id: answer, dueKind: 'answer', isLate: false }],
    later: 1,
  })
})

test('filtering by one’s own complaints returns no others', async () => {
  const own = await desk.open({ state: 'visiting' })
  await desk.open({ state: 'visiting', worker: desk.colleague })
  expect(await queue(desk.worker, { isMine: true })).toMatchObject({
    rows: [{ id: own, isMine: true, worker: '演示小谭' }],
    later: 1,
  })
  expect((await queue(desk.colleague)).rows.map(({ isMine }) => isMine).sort()).toEqual([false, true])
})

test('a row has what is needed to choose: approved photos, households, pending review', async () => {
  const complaintId = await desk.open({
    category: 'clutter',
    concerns: 'everyone',
    joiners: [await desk.world.newPerson()],
    is_pending_review: true,
  })
  const photo = await newFile(desk.world, { complaintId, state: 'shown' })
  expect(photo).toBeTruthy()
  await newFile(desk.world, { complaintId, state: 'pendingReview' })
  expect((await queue()).rows).toMatchObject([
    { id: complaintId, photos: 1, joined: 1, isPendingReview: true, place: '演示楼 1 栋' },
  ])
})

test('a row shows the promised visit until it is recorded or the complaint is paused', async () => {
  const complaintId = await desk.open({ state: 'accepted' })
  const visitAt = async () => (await queue()).rows.find(({ id }) => id === complaintId)?.visitAt
  const at = shanghai('2026-11-25', '09:30')
  expect(await visitAt()).toBeNull()
  await desk.act(desk.worker, 'complaints.visit', { complaintId, at, words: null })
  expect(await visitAt()).toBe(at)
  await desk.act(desk.worker, 'complaints.pause', { complaintId, reason: '等零件' })
  expect(await visitAt()).toBeNull()
  await desk.act(desk.worker, 'complaints.resume', { complaintId })
  await desk.act(desk.worker, 'complaints.visit', { complaintId, at, words: null })
  await desk.act(desk.worker, 'complaints.visit', { complaintId, at: NOW, words: '看过了' })
  expect(await visitAt()).toBeNull()
})

test('a row shows that the manager was notified of the promise that is broken now, not of an earlier one', async () => {
  const at = shanghai('2026-11-20', '09:00')
  const told = await desk.open({ at, set: { manager_notified_at: shanghai('2026-11-20', '12:01') } })
  const untold = await desk.open({ at })
  // Notified of a promise that has since been kept.
  const kept = await desk.open({ state: 'visiting', set: { manager_notified_at: NOW } })
  const answer = await desk.open({ state: 'settled', at, set: { manager_notified_at: NOW } })
  const saidOf = async (group: 'due' | 'resident') =>
    Object.fromEntries(
      (await queue(desk.worker, { group })).rows.map(({ id, isManagerNotified }) => [id, isManagerNotified]),
    )
  expect(await saidOf('due')).toEqual({ [told]: true, [untold]: false, [kept]: false })
  expect(await saidOf('resident')).toEqual({ [answer]: false })
})

test('possible duplicates are marked: same category, nearby, within two weeks, still open', async () => {
  const here = { lat: 29.56, lng: 106.55 }
  const near = { lat: 29.5608, lng: 106.55 }
  const far = { lat: 29.562, lng: 106.55 }
  const marked = async () =>
    Object.fromEntries((await queue()).rows.map(({ id, isPerhapsDuplicate }) => [id, isPerhapsDuplicate]))
  const one = await desk.open({ set: here })
  const away = await desk.open({ set: far })
  const noise = await desk.open({ set: here, category: 'noise' })
  await desk.open({ set: here, state: 'closed' })
  await desk.open({ set: here, at: shanghai('2026-11-09', '10:00') })
  expect(await marked()).toMatchObject({ [one]: false, [away]: false, [noise]: false })
  const duplicate = await desk.open({ set: near })
  expect(await marked()).toMatchObject({ [one]: true, [duplicate]: true, [away]: false, [noise]: false })
})

test('complaints that cannot be merged are not marked: homes of two people, and those that are over', async () => {
  const [here, neighbour] = [{ lat: 29.56, lng: 106.55 }, await desk.world.newPerson()]
  const home = await desk.open({ set: here })
  const otherHome = await desk.open({ set: here, reporter: neighbour })
  const clutter = { set: here, category: 'clutter', concerns: 'everyone' } as const
  const stairs = await desk.open(clutter)
  const sameStairs = await desk.open({ ...clutter, reporter: neighbour })
  const talked = await desk.open({ ...clutter, state: 'agreed' })
  await desk.act(desk.worker, 'complaints.settle', { complaintId: talked, words: '两家说好了。' })
  await desk.act(desk.resident, 'complaints.answer', { complaintId: talked, isSolved: true, words: null })
  const marked = Object.fromEntries((await queue()).rows.map(({ id, isPerhapsDuplicate }) => [id, isPerhapsDuplicate]))
  expect(marked).toEqual({ [home]: false, [otherHome]: false, [stairs]: true, [sameStairs]: true, [talked]: false })
})

test('complaints at one address within ninety days are counted, without withdrawn ones', async () => {
  const set = { address_key: '演示楼|1-1-1' }
  const [now, before] = [await desk.open({ set }), shanghai('2026-09-01', '10:00')]
  await desk.open({ set, state: 'closed', at: before })
  await desk.open({ set, state: 'closed', at: shanghai('2026-08-01', '10:00') })
  await desk.open({ set, state: 'withdrawn' })
  await desk.open({ set: { address_key: '演示楼|1-1-2' } })
  expect((await queue()).rows.find(({ id }) => id === now)).toMatchObject({ repeats: 2 })
})

test('a paused complaint is in no count for a week, and after that is late until somebody deals with it', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  await desk.act(desk.worker, 'complaints.pause', { complaintId, reason: '等零件' })
  const paused = { id: complaintId, dueKind: 'paused' }
  for (const [day, isLate] of [
    ['2026-11-24', false],
    ['2026-12-01', false],
    ['2026-12-02', true],
    ['2026-12-24', true],
  ] as const) {
    desk.world.clock.now = shanghai(day, '10:00')
    expect(await queue()).toMatchObject({ rows: [{ ...paused, isLate }], late: isLate ? 1 : 0, today: 0, later: 0 })
  }
})

test('pages follow each other without gaps or duplicates, also where many are due at once', async () => {
  const ids: string[] = []
  for (const _ of times(limits.queueRowsMax + 5)) ids.push(await desk.open())
  const first = await queue()
  expect(first.rows).toHaveLength(limits.queueRowsMax)
  const second = await desk.world.ask(desk.worker, 'complaints.queue', { group: 'due', after: first.next! })
  expect(second.next).toBeNull()
  expect([...idsOf(first), ...idsOf(second)]).toEqual([...ids].sort())
})

test('the district sees only the place and category of complaints escalated to it', async () => {
  const told = { district_notified_at: NOW }
  const at = shanghai('2026-11-18', '10:00')
  const own = await desk.open({ at, set: told, is_pending_review: true })
  const { complaintId: abroad } = await newComplaint(desk.world, {
    communityId: 2,
    at: shanghai('2026-11-17', '10:00'),
    set: told,
  })
  await desk.open({ at })
  // Escalated for a promise that has since been kept.
  await desk.open({ state: 'visiting', set: told })
  const seen = await queue(desk.admin)
  const row = { category: 'leak', dueKind: 'reply' }
  expect(seen.district).toEqual([
    { ...row, community: expect.stringMatching(/./), dueAt: (await desk.rowOf(abroad)).due_at },
    { ...row, community: expect.stringMatching(/./), dueAt: (await desk.rowOf(own)).due_at },
  ])
  expect(seen).toMatchObject({ rows: [], late: 2, today: 0, later: 0, next: null })
  expect(await queue(desk.admin, { group: 'resident' })).toMatchObject({ rows: [], district: [] })
  expect((await queue(desk.manager)).district).toEqual([])
})

test('the district’s pages follow each other without gaps or duplicates', async () => {
  const at = shanghai('2026-11-18', '10:00')
  for (const _ of times(limits.queueRowsMax + 3)) await desk.open({ at, set: { district_notified_at: NOW } })
  const first = await queue(desk.admin)
  const second = await desk.world.ask(desk.admin, 'complaints.queue', { group: 'due', after: first.next! })
  expect([first.district.length, second.district.length, second.next]).toEqual([limits.queueRowsMax, 3, null])
})
