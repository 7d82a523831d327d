import { waitFor } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, knowingPhones, withoutDistrict } from '../../../../test/booking/phone'
import { at, on } from '../../../../test/booking/room-day'
import { complaintRow } from '../../../../test/complaint/my-complaint'
import { ComplaintRows } from './complaint-rows'

const NOW = at('09:30')
const shown = (row: ReturnType<typeof complaintRow>): string =>
  onPhone(<ComplaintRows rows={[row]} now={NOW} />, withoutDistrict(answering({}).call), NOW).container.textContent ??
  ''

test('the list shows a planned visit like the complaint page does, and the regular promise once it is past', () => {
  const visiting = {
    state: 'visiting',
    promise: { ...complaintRow().promise, kind: 'settle', dueAt: on('2026-12-03', '12:00') },
  } as const
  expect(shown(complaintRow({ ...visiting, visitAt: at('16:00') }))).toMatch(/漏水滴水今天下午\s4:00\s上门看看$/)
  const after = shown(complaintRow({ ...visiting, visitAt: at('08:30') }))
  expect(after).toMatch(/正在想办法.*最晚.*办好$/)
  expect(after).not.toContain('上门看')
})

test('a planned visit does not hide that the community is late or that the complaint is paused', () => {
  const coming = { state: 'visiting', visitAt: at('16:00') } as const
  const promise = { ...complaintRow().promise, kind: 'visit', dueAt: at('09:00') } as const
  expect(shown(complaintRow({ ...coming, promise: { ...promise, isLate: true } }))).toMatch(
    /上门看看。原来说好的，我们晚了$/,
  )
  expect(shown(complaintRow({ ...coming, promise: { ...promise, pausedFor: '演示：等配件' } }))).toMatch(
    /上门看看.*先停一停$/,
  )
})

test('a resident who joined is not promised an answer of their own', () => {
  const said = shown(complaintRow({ relation: 'joined' }))
  expect(said).toMatch(/您也遇到了.*12:00.前.?回话$/)
  expect(said).not.toContain('给您')
})

test('at night the telephone on duty stands instead of a promise', async () => {
  const row = complaintRow({ promise: { ...complaintRow().promise, isDutyCall: true } })
  const call = knowingPhones(answering({}).call, null, '023-0000 3001')
  const { container } = onPhone(<ComplaintRows rows={[row]} now={at('22:30')} />, call, at('22:30'))
  await waitFor(() => expect(container.textContent).toMatch(/请直接打值班电话\s023‑0000\s3001$/))
})
