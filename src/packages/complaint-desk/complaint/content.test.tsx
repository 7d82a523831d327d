import { fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { NOW, seenComplaint } from '../../../../test/complaint/seen-complaint'
import { forget, went } from '../../../../test/stubs/taro'
import type { StaffComplaint } from './staff-complaint-store'
import { ReportedContent } from './content'

beforeEach(forget)

const show = (change: Partial<StaffComplaint>) =>
  onPhone(
    <ReportedContent seen={seenComplaint(change).complaint} now={NOW} onChanged={async () => {}} />,
    answering({}).call,
    NOW,
  ).container.textContent ?? ''

test('a number stays with its unit, and a time stays whole, at a line break', () => {
  const said = show({ place: '演示瓦当巷 5 号楼', filedAt: '2026-11-04T02:08:00.000Z' })
  expect(said).toContain('演示瓦当巷 5\u00a0号楼')
  expect(said).toContain('11\u00a0月\u00a04\u00a0日\u200b上午\u00a010:08')
  expect(show({ filedAt: '2026-11-25T01:08:00.000Z' })).toContain('今天上午 9:08')
})

test('photos pending review link to the page where they are reviewed', () => {
  expect(show({ hiddenPhotos: 1, may: ['files.decide'] })).toContain('还有 1 张照片没审过')
  fireEvent.click(screen.getByRole('button', { name: '去看' }))
  expect(went).toEqual(['navigateTo /packages/complaint-desk/photos/index'])
})

test('text pending review is marked while the complaint is open, and not once it is over', () => {
  expect(show({ isPendingReview: true })).toContain('还没有人看过')
  expect(show({ isPendingReview: true, state: 'refused' })).not.toContain('还没有人看过')
})

test('masked text renders as a block that does not break across lines', () => {
  show({ words: '电话〔电话号码〕，拖到两点' })
  expect(screen.getByText('电话号码').className).toBe('mk')
})

test('says so when the caller may not see the door, and when no door was given', () => {
  expect(show({ door: null })).toContain('接手的人和负责人才看得到')
  expect(show({ door: '' })).toContain('没写')
})
