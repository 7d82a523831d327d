import { DIALABLE, numberToDial } from './help-line'

const OWN = '023-0000 1234'
const DUTY = '023-0000 3001'
const [MORNING, NINE, SIX] = ['2026-11-24T00:59:59Z', '2026-11-24T01:00:00Z', '2026-11-24T10:00:00Z']
const dialled = (
  now: string,
  more: Partial<Parameters<typeof numberToDial>[0] & Parameters<typeof numberToDial>[1]> = {},
) => numberToDial({ phone: OWN, dutyPhone: DUTY, ...more }, { isDayOff: false, ...more }, now)

test('from nine to six on a working day the telephone itself is dialled', () => {
  expect(dialled(NINE)).toEqual({ number: OWN, whose: 'own' })
  expect(dialled(MORNING).whose).toBe('duty')
  expect(dialled(SIX)).toEqual({ number: DUTY, whose: 'duty' })
})

test('on a day off the telephone on duty is dialled all day', () => {
  expect(dialled(NINE, { isDayOff: true })).toEqual({ number: DUTY, whose: 'duty' })
})

test('without a telephone on duty it is the hotline at night, and the telephone itself by day, also on days off', () => {
  expect(dialled(SIX, { dutyPhone: null })).toEqual({ number: '12345', whose: 'helpLine' })
  expect(dialled(NINE, { dutyPhone: null, isDayOff: true })).toEqual({ number: OWN, whose: 'own' })
})

test('a point that is open answers its own telephone, whatever the hour', () => {
  expect(dialled(SIX, { isOpen: true, isDayOff: true }).whose).toBe('own')
  expect(dialled(SIX, { isOpen: true, phone: null }).whose).toBe('duty')
})

test('the telephone on duty is not dialled during working hours, nor is one missing', () => {
  expect(dialled(NINE, { phone: null })).toEqual({ number: '12345', whose: 'helpLine' })
  expect(dialled(NINE, { phone: null, dutyPhone: null })).toEqual({ number: '12345', whose: 'helpLine' })
})

test.each(['023-0000 3001', '+86 23 0000 3001', '110', '63501234'])('%s is a number', (text) => {
  expect(DIALABLE.test(text)).toBe(true)
})

test.each(['', '1', '问小谭', '023-', '-023 1', '023 0000 3001 转 8', '0230000300100000000000000'])(
  '%p is none',
  (text) => {
    expect(DIALABLE.test(text)).toBe(false)
  },
)
