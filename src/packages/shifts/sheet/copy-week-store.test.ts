import { answering } from '../../../../test/booking/phone'
import { at, rosterOf, type SheetRow, sheetRow, shiftOf } from '../../../../test/shift/seen-shift'
import { CallError } from '../../../client/call'
import type { ErrorCode } from '../../../contract/errors'
import { CopyWeekStore } from './copy-week-store'
import { ShiftSheetStore } from './shift-sheet-store'

const NOW = at('09:00')
const NEXT_WEDNESDAY = '2026-12-02'
const refusal = (code: ErrorCode, message: string) => {
  throw new CallError(code, { code, message, retry: false, trace: 'abcdef' })
}

/** Next week is shown; the week before it has `rows`. */
const open = async (
  rows: SheetRow[],
  save: (input: { startsAt: string; leaderId: string | null }) => unknown = () => ({}),
) => {
  const present: SheetRow[] = []
  const { call, calls } = answering({
    'shifts.sheet': (input) => {
      const { day } = input as { day: string }
      return {
        at: NOW,
        isSample: true,
        communityId: 1,
        community: '演示社区',
        from: day,
        rows: day === '2026-11-23' ? rows : present,
      }
    },
    'shifts.roster': (input) => {
      const row = rows.find(({ id }) => id === (input as { shiftId: string }).shiftId)
      return rosterOf([], { leaderId: 'leader', shift: shiftOf({ startsAt: row?.startsAt, endsAt: row?.endsAt }) })
    },
    'shifts.save': (input) => save(input as { startsAt: string; leaderId: string | null }),
  })
  const sheet = new ShiftSheetStore(call, { now: () => NOW }, NEXT_WEDNESDAY)
  await sheet.load()
  const saved = () => calls.filter(([method]) => method === 'shifts.save').map(([, input]) => input)
  return { store: new CopyWeekStore(call, sheet), sheet, present, saved }
}

test('nothing is saved before it was said what would be copied', async () => {
  const { store, saved } = await open([sheetRow()])
  await store.prepare(NOW)
  expect([store.plan?.rows.length, saved()]).toEqual([1, []])
})

test('a shift is copied with everything it says, a week later', async () => {
  const { store, saved } = await open([sheetRow()])
  await store.prepare(NOW)
  await store.copy()
  expect(saved()).toEqual([
    {
      pointId: '1-point00000000000',
      kind: 'meals',
      title: '演示送午饭',
      about: '在食堂领饭盒。',
      skills: '能提 5 公斤',
      bring: '手套',
      meet: '找戴橙色袖套的人',
      ageMin: 0,
      startsAt: at('10:30', NEXT_WEDNESDAY),
      endsAt: at('12:00', NEXT_WEDNESDAY),
      leaveUntil: null,
      leaderId: 'leader',
      capacity: 4,
      weeks: 1,
    },
  ])
  expect(store.copied).toEqual({ made: 1, failed: [] })
})

test('cancelled shifts, and what is there already, are not copied', async () => {
  const { store, sheet, present } = await open([
    sheetRow({ id: 'there' }),
    sheetRow({ id: 'off', title: '演示清楼道', cancelled: '停水' }),
    sheetRow({ id: 'new', title: '演示书吧' }),
  ])
  present.push(sheetRow({ id: 'copy', startsAt: at('10:30', NEXT_WEDNESDAY) }))
  await sheet.load()
  await store.prepare(NOW)
  expect([store.plan?.rows.map(({ id }) => id), store.plan?.already]).toEqual([['new'], 1])
})

test('one that is refused does not stop the others, and is named with the reason', async () => {
  const closed = sheetRow({ id: 'closed', title: '演示书吧', startsAt: at('14:00') })
  const { store } = await open([closed, sheetRow()], ({ startsAt }) =>
    startsAt === at('14:00', NEXT_WEDNESDAY) ? refusal('slot_closed', '这个时间不开门。') : {},
  )
  await store.prepare(NOW)
  await store.copy()
  expect(store.copied).toEqual({
    made: 1,
    failed: [{ id: 'closed', title: '演示书吧', startsAt: at('14:00', NEXT_WEDNESDAY), why: '这个时间不开门。' }],
  })
})

test('a shift whose leader may not lead any more is copied without a leader', async () => {
  const { store, saved } = await open([sheetRow()], ({ leaderId }) =>
    leaderId === null ? {} : refusal('leader_wrong', '这位当不了领队。'),
  )
  await store.prepare(NOW)
  await store.copy()
  expect(store.copied).toEqual({ made: 1, failed: [] })
  expect(saved()).toMatchObject([{ leaderId: 'leader' }, { leaderId: null }])
})

test('without a connection it stops, and another press goes on with the rest', async () => {
  const rows = [sheetRow({ id: 'one' }), sheetRow({ id: 'two', title: '演示书吧' })]
  let isOnline = true
  const { store, saved } = await open(rows, () => {
    if (!isOnline) throw new CallError('unreachable')
    isOnline = false
    return {}
  })
  await store.prepare(NOW)
  await store.copy()
  expect([store.copied, store.progress]).toEqual([null, null])
  expect(store.act.problem).toContain('网络')
  expect(store.plan?.rows.map(({ id }) => id)).toEqual(['two'])
  isOnline = true
  await store.copy()
  expect([store.copied?.made, saved().length]).toEqual([2, 3])
})

test('the plan of one week is not offered for another', async () => {
  const { store, sheet } = await open([sheetRow()])
  await store.prepare(NOW)
  await sheet.turn(1)
  expect(store.plan).toBeNull()
})
