import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, myShift } from '../../../../test/shift/seen-shift'
import { MyShiftCard } from './my-shift-card'

test('who was marked absent is led to the check-in while that is possible', () => {
  const now = at('10:50')
  const { getByRole } = onPhone(<MyShiftCard mine={myShift('absent')} now={now} />, answering({}).call, now)
  expect(getByRole('button', { name: '到了，去签到' })).toBeTruthy()
})
