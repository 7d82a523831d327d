import { act } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, seenShift, shiftOf } from '../../../../test/shift/seen-shift'
import { forget } from '../../../../test/stubs/taro'
import ShiftPage from '.'
import type { Seen } from './shift-store'

beforeEach(forget)

const open = async (seen: Partial<Seen>, clock = '08:00') => {
  const { call } = answering({ 'shifts.get': () => seenShift(seen), 'me.get': () => null })
  const page = await act(async () => onPhone(<ShiftPage />, call, at(clock)))
  return { ...page, text: () => page.container.textContent ?? '' }
}

const full = shiftOf({ capacity: 2, taken: 2 })

test('who could only wait reads how many wait before them', async () => {
  const { text, getByRole } = await open({ shift: full, waiting: 2 })
  expect(text()).toContain('前面排着 2 位现在排的话，您是第 3 位')
  expect(text()).toContain('排到今天上午 8:30 为止')
  expect(getByRole('button', { name: '排第 3 位' })).toBeTruthy()
})

test('nothing is said about waiting where places are free, or nobody can wait any more', async () => {
  expect((await open({ waiting: 0 })).text()).not.toContain('前面')
  expect((await open({ shift: full, waiting: 1 }, '08:30')).text()).not.toContain('前面排着')
})
