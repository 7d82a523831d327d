import { render } from '@testing-library/react'
import { NOW, seenComplaint } from '../../../../test/complaint/seen-complaint'
import type { StaffComplaint } from './staff-complaint-store'
import { Head } from './head'

const said = (change: Partial<StaffComplaint>): string =>
  render(<Head seen={seenComplaint(change).complaint} isSample={false} now={NOW} />).container.textContent ?? ''

test('the state of a complaint is worded for the staff', () => {
  expect(said({ state: 'settled' })).toContain('等居民回话')
  expect(said({ state: 'closed', mergedInto: '1-fedcba9876543210' })).toContain('并到另一件了')
})

test('a complaint that is over is not shown as unassigned', () => {
  expect(said({ state: 'filed', worker: null, isMine: false })).toContain('还没人接')
  expect(said({ state: 'refused', worker: null, isMine: false })).not.toContain('还没人接')
})

test('someone who handed a complaint over, or had it before it was reopened, is not shown as its current owner', () => {
  expect(said({ state: 'accepted', worker: '演示小谭', isMine: true })).toContain('我在办')
  for (const state of ['handedOver', 'closed', 'reopened'] as const) {
    expect(said({ state, worker: '演示小谭', isMine: true })).toMatch(/我经手的/)
    expect(said({ state, worker: '演示小谭', isMine: false })).toMatch(/演示小谭经手的/)
  }
})

test('a number in the name stays with its unit, and a time stays whole, at a line break', () => {
  expect(said({ place: '演示瓦当巷 5 号楼' })).toContain('演示瓦当巷 5\u00a0号楼')
  expect(said({})).toContain('今天中午\u00a012:00\u00a0前')
})

test('a due moment at midnight is shown as the end of the day before', () => {
  const promise = {
    kind: 'settle',
    dueAt: '2026-12-09T16:00:00.000Z',
    isLate: false,
    pausedFor: null,
    isDutyCall: false,
  } as const
  expect(said({ promise })).toMatch(/：12\u00a0月\u00a09\u00a0日\u200b夜里\u00a012:00\u00a0前/)
})
