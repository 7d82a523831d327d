import fc from 'fast-check'
import { certificateNumberPattern, makeCertificateNumber, readCertificateNumber } from './certificate-number'

const ID_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const random16 = fc
  .array(fc.constantFrom(...ID_LETTERS), { minLength: 16, maxLength: 16 })
  .map((signs) => signs.join(''))
const number = random16.map((random) => makeCertificateNumber('2026', random))
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

test('a number is in the form of the certificate, and reads as itself in every way of typing it', () => {
  fc.assert(
    fc.property(number, (made) => {
      expect(made).toMatch(certificateNumberPattern)
      const typed = [
        made,
        made.toLowerCase(),
        made.replaceAll('-', ''),
        made.replaceAll('-', ' '),
        made.slice(3),
        ` ${made}。`,
        wide(made),
        made.replaceAll('0', 'O').replaceAll('1', 'I'),
        made.replaceAll('1', 'l'),
      ]
      expect(typed.map(readCertificateNumber)).toEqual(typed.map(() => made))
    }),
  )
})

test('one wrong character is noticed', () => {
  fc.assert(
    fc.property(number, fc.nat(8), fc.constantFrom(...ID_LETTERS.toUpperCase()), (made, place, sign) => {
      const at = made.length - 1 - place
      fc.pre(made[at] !== '-' && made[at] !== sign)
      expect(readCertificateNumber(made.slice(0, at) + sign + made.slice(at + 1))).toBeNull()
    }),
  )
})

test.each(['', 'YJ', 'YJ-2026', '2026', 'YJ-1999-0000-0000', '编号', 'YJ-2026-7K3M-09122'])(
  '%j is no number',
  (text) => {
    expect(readCertificateNumber(text)).toBeNull()
  },
)
