import { openShift } from '../../../../test/shift/open-shift'
import { myShift } from '../../../../test/shift/seen-shift'

const absent = myShift('absent').signup

test('who was marked absent and comes late is led to the check-in while that is possible', async () => {
  const { text, getByRole } = await openShift({ own: absent }, '10:50')
  expect(text()).toContain('领队先记了您没来')
  expect(getByRole('button', { name: '到了，去签到' })).toBeTruthy()
})

test('afterwards they read that they did not come', async () => {
  const { text, queryByRole } = await openShift({ own: absent }, '11:00')
  expect(text()).toContain('这一班您没有来')
  expect(queryByRole('button', { name: '到了，去签到' })).toBeNull()
})
