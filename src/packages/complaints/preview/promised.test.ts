import { at } from '../../../../test/booking/room-day'
import { promised } from './promised'

test.each([
  ['soon', '10:00', '今天中午 12:00 前给您回话'],
  ['patient', '17:00', '明天上午 10:30 前给您回话'],
  ['urgent', '10:00', '正在发生的，2 小时内有人管。今天中午 12:00 前给您回话'],
] as const)('%s, filed at %s: %s', (urgency, clock, said) => {
  expect(promised(urgency, at(clock)).text).toContain(said)
})

test('at night an urgent complaint gets a number to call, and holidays are mentioned only if relevant', () => {
  expect(promised('urgent', at('23:00'))).toEqual({ text: expect.stringContaining('12345 市民热线'), isDutyCall: true })
  expect(promised('urgent', at('10:00')).text).not.toContain('放假')
  expect(promised('soon', at('10:00')).text).toContain('放假')
})
