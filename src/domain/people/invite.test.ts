import fc from 'fast-check'
import { inviteCode, inviteEnd, normalInviteCode } from './invite'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const random16 = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 16, maxLength: 16 })

const wide = (text: string): string =>
  text.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

test('a code has twice five characters', () => {
  expect(inviteCode('7k3qfxm2ra000000')).toBe('7K3QF-XM2RA')
})

test('a code is recognised however it is typed', () => {
  const writings: ((code: string) => string)[] = [
    (code) => code,
    (code) => code.toLowerCase(),
    (code) => code.replace('-', ''),
    (code) => code.replace('-', ' － '),
    (code) => ` ${code.replace('-', '——')}\u3000`,
    wide,
    (code) => code.replaceAll('0', 'o').replaceAll('1', 'l'),
    (code) => code.replaceAll('0', 'O').replaceAll('1', 'I'),
  ]
  fc.assert(
    fc.property(random16, fc.constantFrom(...writings), (random, write) => {
      expect(normalInviteCode(write(inviteCode(random)))).toBe(inviteCode(random))
    }),
  )
})

test.each(['', '7K3QF', '7K3QF-XM2RAB', '7K3QF-XM2RU', '7K3QF+XM2RA', '邀请码', '7K3QF-XM2R😀'])(
  '%j is no code',
  (typed) => {
    expect(normalInviteCode(typed)).toBeNull()
  },
)

test('an invite is valid for seven days', () => {
  expect(inviteEnd('2026-11-24T02:00:00.000Z')).toBe('2026-12-01T02:00:00.000Z')
})
