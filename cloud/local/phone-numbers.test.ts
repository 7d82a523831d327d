import { normalPhone } from '../../src/domain/people/phone-number'
import { demoPhoneNumbers } from './phone-numbers'

test('the demonstration has invented numbers: a new one each time, or a fixed one by code', async () => {
  const numbers = [await demoPhoneNumbers.byCode('demo'), await demoPhoneNumbers.byCode('demo')]
  for (const number of numbers) expect(normalPhone(number ?? '')).toMatch(/^000\d{8}$/)
  expect(await demoPhoneNumbers.byCode('demo-17')).toBe('00000000017')
})

test('any other code is invalid', async () => {
  expect(await demoPhoneNumbers.byCode('something')).toBeNull()
})
