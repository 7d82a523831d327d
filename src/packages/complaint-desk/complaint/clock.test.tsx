import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { NOW, seenComplaint } from '../../../../test/complaint/seen-complaint'
import type { StaffComplaint } from './staff-complaint-store'
import { Clock } from './clock'

const nothing: StaffComplaint['promise'] = {
  kind: 'none',
  dueAt: null,
  isLate: false,
  pausedFor: null,
  isDutyCall: false,
}
const show = (change: Partial<StaffComplaint>) =>
  onPhone(<Clock seen={seenComplaint(change).complaint} now={NOW} />, answering({}).call, NOW).container.textContent

test('while the complaint is open it shows the promise and no later follow-up visits', () => {
  expect(show({ checkAt: '2026-11-24T01:00:00.000Z' })).toMatch(/^回话：还有 2 小时/)
})

test('a complaint settled by agreement shows when the follow-up visit is due and, from then on, that it is due now', () => {
  expect(show({ state: 'closed', promise: nothing, checkAt: '2026-12-01T01:00:00.000Z' })).toMatch(
    /回访：还有 5 天.*星期二上午\s9:00 起回头看一眼/,
  )
  expect(show({ state: 'settled', promise: nothing, checkAt: NOW })).toMatch(/回访：该去看了.*再记一笔回访/)
  expect(show({ state: 'closed', promise: nothing, checkAt: null })).toBe('')
})
