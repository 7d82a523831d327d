import { at } from '../../../../test/booking/room-day'
import { complaintRow } from '../../../../test/complaint/my-complaint'
import type { Dialled } from '../../../domain/help-line'
import type { ComplaintRow } from '../mine/my-complaints-store'
import { nextOf } from './next'
import { stepOf } from './step-of'

const NOW = at('09:30')
const due = (kind: ComplaintRow['promise']['kind']) => ({ ...complaintRow().promise, kind })
const DESK: Dialled = { number: '023-0000 1001', whose: 'own' }

test.each<[number, Partial<ComplaintRow>]>([
  [1, { state: 'filed' }],
  [1, { state: 'reopened' }],
  [2, { state: 'accepted' }],
  [3, { state: 'visiting', visitAt: at('11:00') }],
  [4, { state: 'visiting', promise: due('settle') }],
  [4, { state: 'mediating' }],
  [5, { state: 'settled' }],
])('step %i of %o', (step, more) => {
  expect(stepOf(complaintRow(more))).toBe(step)
})

test('a visit to which nobody came is no step done', () => {
  expect(stepOf(complaintRow({ state: 'visiting', visitAt: at('09:00'), promise: due('visit') }))).toBe(3)
  expect(stepOf(complaintRow({ state: 'visiting', visitAt: at('09:00'), promise: due('settle') }))).toBe(3)
})

test('to somebody who joined, whom nobody tells when the visit is, it is to come until it was made', () => {
  const joined = { state: 'visiting', relation: 'joined', visitAt: null } as const
  expect(stepOf(complaintRow({ ...joined, promise: due('visit') }))).toBe(3)
  expect(stepOf(complaintRow({ ...joined, promise: due('settle') }))).toBe(4)
})

test('an agreed visit is the title, late or not', () => {
  const promise = { ...complaintRow().promise, isLate: true }
  const late = nextOf(complaintRow({ state: 'visiting', visitAt: at('15:00'), promise }), NOW, DESK)
  expect(late).toMatchObject({ lead: '约好了', title: expect.stringContaining('3:00') as string })
  expect(late.text).toContain('我们晚了')
})

test('words under review are said to be that', () => {
  expect(nextOf(complaintRow({ isPendingReview: true }), NOW, DESK).title).toContain('正在看一眼内容')
})

test('at night an urgent one names whoever answers now', () => {
  const promise = { ...complaintRow().promise, isDutyCall: true }
  const titleOf = (dialled: Dialled) => nextOf(complaintRow({ promise }), NOW, dialled).title
  expect(titleOf({ number: '023-0000 3001', whose: 'duty' })).toContain('值班')
  expect(titleOf({ number: '12345', whose: 'helpLine' })).toContain('12345')
})
