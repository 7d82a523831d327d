import { fireEvent, render, screen } from '@testing-library/react'
import { forget, went } from '../../../../test/stubs/taro'
import { COMPLAINT_ID, NOW, queueRow } from '../../../../test/complaint/seen-complaint'
import type { QueueRow } from './complaint-queue-store'
import { DistrictRows } from './district-rows'
import { Rows } from './rows'

beforeEach(forget)

const show = (change: Partial<QueueRow>, isManager = false) =>
  render(<Rows rows={[queueRow(change)]} isManager={isManager} now={NOW} />)
const said = (change: Partial<QueueRow>) => show(change).container.textContent ?? ''

test('shows the time left, and how long a complaint is overdue, in words', () => {
  expect(said({ dueAt: '2026-11-25T03:12:00.000Z' })).toContain('还有1 小时 12 分')
  expect(said({ dueAt: '2026-11-25T01:40:00.000Z', isLate: true })).toContain('超时20 分')
})

test('a paused complaint shows no remaining time; after a week it says that it needs attention', () => {
  const paused = { dueKind: 'paused', state: 'visiting' } as const
  expect(said({ ...paused, dueAt: '2026-11-26T02:00:00.000Z' })).toContain('先停着')
  expect(said({ ...paused, dueAt: '2026-11-24T02:00:00.000Z', isLate: true })).toContain('停满一周')
})

test('the row shows what to know before opening the complaint', () => {
  const all = said({
    urgency: 'urgent',
    isPendingReview: true,
    isPerhapsDuplicate: true,
    joined: 3,
    photos: 2,
    repeats: 4,
  })
  for (const word of ['紧急', '审核中', '像是重复', '3 家也遇到', '2 张照片', '这个地址第 4 次'])
    expect(all).toContain(word)
  expect(said({})).not.toMatch(/紧急|审核中|像是重复|家也遇到|张照片|这个地址第/)
})

test('the row shows a planned visit, and that the manager was notified of an overdue complaint', () => {
  expect(said({ state: 'visiting', dueKind: 'settle', visitAt: '2026-11-26T01:30:00.000Z' })).toMatch(
    /要办好\s·\s约了明天上午\s9:30/,
  )
  expect(said({ dueAt: '2026-11-25T01:40:00.000Z', isLate: true, isManagerNotified: true })).toContain('已报负责人')
  expect(said({ state: 'visiting', dueKind: 'settle', visitAt: '2026-12-04T08:00:00.000Z' })).toMatch(
    /约了\s12\s月\s4\s日/,
  )
  expect(said({})).not.toMatch(/约了|已报负责人/)
})

test('the owner reads as a sentence, also without the column heading', () => {
  expect(said({ isMine: true, worker: '演示小谭' })).toContain('我在办')
  expect(said({ worker: '演示小谭' })).toContain('演示小谭在办')
  expect(said({})).toContain('还没人接')
})

test('a reopened complaint says so and is not shown as owned by its previous owner', () => {
  expect(said({ state: 'reopened', isMine: true, worker: '演示小谭' })).toMatch(/没解决，重新办.*上次是我办的/)
  expect(said({ state: 'reopened', worker: '演示小谭' })).toContain('上次是演示小谭办的')
  expect(said({ state: 'reopened' })).toContain('还没人接')
  expect(said({ state: 'accepted', isMine: true, worker: '演示小谭' })).not.toMatch(/没解决|上次/)
})

test('the likeliest action links to the complaint with its form open', () => {
  show({})
  fireEvent.click(screen.getByRole('button', { name: '受理' }))
  expect(went).toEqual([`navigateTo /packages/complaint-desk/complaint/index?id=${COMPLAINT_ID}&form=accept`])
})

test('a worker can only view a colleague’s complaint; the manager may act on it', () => {
  const theirs = { state: 'visiting', dueKind: 'settle', worker: '演示小谭' } as const
  const offered = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
  for (const [change, isManager, acts] of [
    [theirs, false, ['打开看']],
    [theirs, true, ['办结']],
    [{ ...theirs, isMine: true }, false, ['办结']],
    [{ ...theirs, state: 'accepted', dueKind: 'reply' }, false, ['回话']],
  ] as const) {
    const { unmount } = show(change, isManager)
    expect(offered()).toEqual(acts)
    unmount()
  }
})

test('the district sees community and category, and no link', () => {
  render(
    <DistrictRows
      now={NOW}
      rows={[{ community: '竹筒社区', category: 'leak', dueKind: 'reply', dueAt: '2026-11-24T02:00:00.000Z' }]}
    />,
  )
  expect(screen.getByText('超时')).toBeTruthy()
  expect(screen.getByText(/竹筒社区.· 漏水滴水/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
