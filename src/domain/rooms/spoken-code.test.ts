import fc from 'fast-check'
import { spokenCode } from './spoken-code'

test.each([
  ['1-0123456789abcdef', '柚子社区', '柚 4775'], // abcdef is 623 714 775 in base 36
  ['1-0123456789000000', '柚子社区', '柚 0000'],
  ['1-012345678900000a', '柚子社区', '柚 0010'],
  ['zz-01234567890000zz', '柚子社区', '柚 1295'],
  ['1-0123456789abcdef', '𠮷祥社区', '𠮷 4775'],
])('%s at %s has the code %s', (bookingId, pointName, code) => {
  expect(spokenCode(bookingId, pointName)).toBe(code)
})

const letter = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz')
const letters = fc.array(letter, { minLength: 16, maxLength: 16 }).map((all) => all.join(''))

test('the code is one character and four digits, and does not depend on the community', () => {
  fc.assert(
    fc.property(letters, fc.string({ unit: 'grapheme', minLength: 1 }), (id, pointName) => {
      const code = spokenCode(`1-${id}`, pointName)
      expect(code).toMatch(/^. \d{4}$/su)
      expect(spokenCode(`1z9-${id}`, pointName)).toBe(code)
    }),
  )
})
