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

const taken = myShift('taken').signup

test('who can no longer leave reads whom the button calls', async () => {
  const { text, getByRole } = await openShift({ own: taken }, '09:30')
  expect(text()).toContain('给服务点打电话说一声')
  expect(getByRole('button', { name: /打电话 023/ })).toBeTruthy()
  const atNight = await openShift({ own: taken }, '08:00')
  expect(atNight.text()).toContain('给 12345 热线打电话说一声')
})
