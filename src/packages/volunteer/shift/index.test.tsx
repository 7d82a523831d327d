import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, SHIFT_ID, shiftOf } from '../../../../test/shift/seen-shift'
import { forget, router, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import ShiftPage from '.'

beforeEach(forget)

const otherShifts = [
  { id: '1-b', title: '演示书吧值班', startsAt: at('14:00'), endsAt: at('16:00'), point: '演示书吧' },
  { id: '1-c', title: '演示送晚饭', startsAt: at('16:30'), endsAt: at('18:00'), point: '演示食堂' },
]

test('who comes too late for a shift is led to others that lack people', async () => {
  router.params = { id: SHIFT_ID }
  const message = '人齐了，也来不及排了。看看这几天还缺人的。'
  const facts = { otherShifts }
  const { call } = answering({
    'me.get': () => ({ role: 'volunteer' }),
    'shifts.get': () => ({ shift: shiftOf(), own: null, clash: null, isSample: true, waiting: 0, isLeader: false }),
    'shifts.join': () => {
      throw new CallError('shift_full', { code: 'shift_full', message, retry: false, trace: 'abcdef', facts })
    },
  })
  const page = await act(async () => onPhone(<ShiftPage />, call, at('08:00')))
  expect(page.container.textContent).not.toContain('演示书吧值班')
  await act(async () => void fireEvent.click(page.getByRole('button', { name: /报名/ })))
  expect(page.container.textContent).toContain('演示书吧值班')
  await act(async () => void fireEvent.click(page.getByRole('button', { name: /演示送晚饭/ })))
  expect(went).toEqual(['navigateTo /packages/volunteer/shift/index?id=1-c'])
})
