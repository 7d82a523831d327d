import type { Output } from '../../../../src/contract/schema/types'
import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { newComplaint, newEntry } from '../../../../test/complaints'
import { shanghai, times } from '../../../../test/times'

type Figures = Output<'complaints.figures'>

let desk: ComplaintDesk
beforeEach(async () => {
  desk = await openComplaintDesk()
  desk.world.clock.now = shanghai('2026-11-25', '10:00')
})
afterEach(() => desk.close())

const SPAN = { from: '2026-11-23', until: '2026-11-25' }
const MONTH = { from: '2026-11-01', until: '2026-11-30' }
const figures = (who = desk.manager, input = SPAN) => desk.world.ask(who, 'complaints.figures', input)
const kind = ({ byCategory }: Figures, category: string) => byCategory.find((row) => row.category === category)

const MORNING = shanghai('2026-11-24', '09:00')
type Wanted = NonNullable<Parameters<typeof newComplaint>[1]>
interface Told extends Pick<Wanted, 'at' | 'communityId' | 'category' | 'urgency' | 'set'> {
  reply?: string
  settle?: string
  unsolved?: string
}
const told = async ({ at = MORNING, reply, settle, unsolved, ...wanted }: Told = {}) => {
  const { complaintId } = await newComplaint(desk.world, { at, worker: desk.worker, ...wanted })
  if (reply) await newEntry(desk.world, complaintId, { kind: 'replied', at: reply })
  if (settle) await newEntry(desk.world, complaintId, { kind: 'settled', at: settle })
  if (unsolved) await newEntry(desk.world, complaintId, { kind: 'unsolved', at: unsolved, side: 'reporter' })
  return complaintId
}
const many = async (count: number, one: Told) => {
  for (const _ of times(count)) await told(one)
}
const at = (time: string, day = '2026-11-24') => shanghai(day, time)

test('of complaints filed early on a working-day morning, how many were settled by noon', async () => {
  await many(4, { settle: at('12:00') })
  await many(2, { settle: at('12:01') })
  await told()
  // Filed too late in the morning, or withdrawn: neither counts.
  await told({ at: at('10:30'), settle: at('11:00') })
  await desk.open({ at: MORNING, state: 'withdrawn' })
  expect((await figures()).all).toMatchObject({ filed: 9, sameMorning: 0.6 })
})

test('of first replies due by now, how many were in time; one that is not due yet is not late', async () => {
  await many(3, { reply: at('12:00') })
  await many(2, { reply: at('12:01') })
  await told()
  await told({ at: at('09:30', '2026-11-25') })
  // Urgent: due within two hours.
  await told({ urgency: 'urgent', reply: at('11:00') })
  expect((await figures()).all).toMatchObject({ filed: 8, repliedInTime: 0.6 })
})

test('an urgent complaint filed at night is due for a reply by ten in the morning', async () => {
  const night = (time: string, day: string, reply?: string) =>
    told({ urgency: 'urgent', at: at(time, day), ...(reply !== undefined && { reply }) })
  await night('23:00', '2026-11-23', at('10:00'))
  await night('20:00', '2026-11-23', at('08:00'))
  await night('00:00', '2026-11-24', at('00:10'))
  await night('07:59', '2026-11-24', at('10:01'))
  await night('23:00', '2026-11-23')
  expect((await figures()).all).toMatchObject({ filed: 5, repliedInTime: 0.6 })
  // At ten the complaint of last night is not late yet.
  await night('23:00', '2026-11-24')
  await night('01:00', '2026-11-25')
  expect((await figures()).all).toMatchObject({ filed: 7, repliedInTime: 0.6 })
})

test.each(['visitPlanned', 'mediationOpened'] as const)(
  'announcing an action is a first reply too: %s',
  async (kind) => {
    await many(4, { reply: at('12:01') })
    for (const _ of times(6)) await newEntry(desk.world, await told(), { kind, at: at('11:00') })
    expect((await figures()).all).toMatchObject({ filed: 10, repliedInTime: 0.6 })
  },
)

test('of settled complaints, how many the reporter called unsolved', async () => {
  await many(4, { settle: at('15:00') })
  await told({ settle: at('15:00'), unsolved: at('16:00') })
  await told()
  expect((await figures()).all).toMatchObject({ filed: 6, reopened: 0.2 })
})

test('an address with two or more complaints in ninety days is counted once', async () => {
  for (const nth of [1, 2, 3, 4, 5]) await many(2, { set: { address_key: `演示楼|${nth}` } })
  await told({ set: { address_key: '演示楼|1' } })
  await told({ set: { address_key: '演示楼|6' } })
  await told({ set: { address_key: '演示楼|6' }, at: at('10:00', '2026-08-01') })
  expect((await figures()).all).toMatchObject({ repeats: 5 })
})

test('a count below five is withheld, along with one more category from which it could be derived', async () => {
  await many(6, { category: 'leak' })
  await many(7, { category: 'noise' })
  await many(3, { category: 'fumes' })
  const seen = await figures()
  expect(seen.all.filed).toBe(16)
  expect(['leak', 'noise', 'fumes', 'pets'].map((category) => kind(seen, category)?.filed)).toEqual([
    null,
    7,
    null,
    null,
  ])
})

test('a manager reads their own community, an admin all of them by name, a worker none', async () => {
  await many(5, { communityId: 2 })
  await many(6, {})
  expect(await figures()).toMatchObject({ all: { filed: 6 }, byCommunity: [] })
  desk.world.clock.now = shanghai('2026-12-01', '00:00')
  const { all, byCommunity } = await figures(desk.admin, MONTH)
  expect(all.filed).toBe(11)
  const names = byCommunity.map(({ community }) => community)
  expect([names.length, names]).toEqual([3, [...names].sort()])
  expect(byCommunity.map(({ communityId, filed }) => [communityId, filed]).sort()).toEqual([
    [1, 6],
    [2, null],
    [3, null],
  ])
  expect(await desk.world.call(desk.worker, 'complaints.figures', SPAN)).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  })
})

test('the district can ask for whole calendar months only, so that no figure can be derived by subtracting two answers', async () => {
  for (const input of [
    SPAN,
    { ...MONTH, from: '2026-11-02' },
    { ...MONTH, until: '2026-11-29' },
    { from: '2026-10-01', until: '2026-11-30' },
  ]) {
    const answer = await desk.world.call(desk.admin, 'complaints.figures', input)
    expect(answer).toMatchObject({ ok: false, error: { code: 'period_month' } })
  }
  expect(await figures(desk.admin, { from: '2026-10-01', until: '2026-10-31' })).toMatchObject({ isInFives: false })
})

test('for the current month the district reads counts rounded down to a multiple of five, a manager exact ones', async () => {
  for (const nth of [1, 2, 3, 4, 5, 6]) await many(2, { set: { address_key: `演示楼|${nth}` } })
  expect(await figures(desk.admin, MONTH)).toMatchObject({ isInFives: true, all: { filed: 10, repeats: 5 } })
  const ofManager = { isInFives: false, all: { filed: 12, repeats: 6 } }
  expect(await figures(desk.manager, MONTH)).toMatchObject(ofManager)
  desk.world.clock.now = shanghai('2026-11-30', '23:59')
  expect(await figures(desk.admin, MONTH)).toMatchObject({ isInFives: true })
  desk.world.clock.now = shanghai('2026-12-01', '00:00')
  const { byCommunity, ...seen } = await figures(desk.admin, MONTH)
  expect(seen).toMatchObject(ofManager)
  expect(byCommunity.find(({ communityId }) => communityId === 1)).toMatchObject({ filed: 12, repeats: 6 })
})

test('for the current month the ninety days end today', async () => {
  const before = at('10:00', '2026-08-31')
  for (const nth of [1, 2, 3, 4, 5]) {
    await told({ set: { address_key: `演示楼|${nth}` }, at: before })
    await told({ set: { address_key: `演示楼|${nth}` } })
  }
  expect((await figures(desk.manager, MONTH)).all).toMatchObject({ filed: 5, repeats: 5 })
})

test('days are counted in Shanghai time, both ends included, and span a year at most', async () => {
  await many(5, { at: at('00:00', '2026-11-23') })
  await many(5, { at: at('23:59', '2026-11-22') })
  expect((await figures()).all.filed).toBe(5)
  expect((await figures(desk.manager, { from: '2026-11-22', until: '2026-11-22' })).all.filed).toBe(5)
  for (const input of [
    { from: '2026-11-24', until: '2026-11-23' },
    { from: '2025-01-01', until: '2026-11-23' },
  ]) {
    expect(await desk.world.call(desk.manager, 'complaints.figures', input)).toMatchObject({
      ok: false,
      error: { code: 'period_wrong' },
    })
  }
})
