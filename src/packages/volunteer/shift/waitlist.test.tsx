import { openShift } from '../../../../test/shift/open-shift'
import { shiftOf } from '../../../../test/shift/seen-shift'

const full = shiftOf({ capacity: 2, taken: 2 })

test('who could only wait reads how many wait before them', async () => {
  const { text, getByRole } = await openShift({ shift: full, waiting: 2 })
  expect(text()).toContain('前面排着 2 位现在排的话，您是第 3 位')
  expect(text()).toContain('排到今天上午 8:30 为止')
  expect(getByRole('button', { name: '排第 3 位' })).toBeTruthy()
})

test('nothing is said about waiting where places are free, or nobody can wait any more', async () => {
  expect((await openShift({ waiting: 0 })).text()).not.toContain('前面')
  expect((await openShift({ shift: full, waiting: 1 }, '08:30')).text()).not.toContain('前面排着')
})
