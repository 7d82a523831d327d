import fc from 'fast-check'
import { anyPosterCode, mangled } from '../../../test/scan-texts'
import { posterCode } from './poster-code'
import { readScan } from './read-scan'

const settings = { hosts: ['yijia.example.cn'] }
const read = (text: string) => readScan(text, settings)
const code = posterCode('rooms', 'm3x7pqr2')
const poster = { kind: 'poster', code, task: 'rooms' }
const address = `https://yijia.example.cn/s/${code}`
const encoded = encodeURIComponent(address)

test.each([
  ['the address on the poster', address],
  ['the address with a slash at its end and something behind it', `${address}/?from=wall#top`],
  ["WeChat's q, encoded once", encoded],
  ["WeChat's q, encoded twice", encodeURIComponent(encoded)],
  ["WeChat's scene", code],
  ["scanCode's path with q", `pages/scan/index?q=${encoded}`],
  ["scanCode's path with scene", `pages/scan/index.html?scene=${code}`],
  ['a route with a slash before it', `/pages/scan/index?q=${encodeURIComponent(encoded)}`],
  ['letters typed in capitals', code.toUpperCase()],
  ['letters typed in groups', `${code.substring(0, 4)}-${code.substring(4, 8)} ${code.substring(8)}`],
  [
    'letters of a Chinese keyboard',
    Array.from(code, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)).join(''),
  ],
  ['an address with full-width signs', address.replace(':', '：').replaceAll('/', '／')],
  ['an address with invisible signs', `\u200b${address}\ufeff `],
])('%s leads to the task', (_, text) => {
  expect(read(text)).toEqual(poster)
})

test.each([
  ['a sign at a door', 'YJ:ab12cd34', { kind: 'door', code: 'ab12cd34' }],
  ['the same as a path of our own', '/s/YJ:ab12cd34', { kind: 'door', code: 'ab12cd34' }],
  ['the same behind our address', 'https://yijia.example.cn/s/YJ:ab12cd34', { kind: 'door', code: 'ab12cd34' }],
  [
    'a sign at a door inside an address of WeChat',
    `pages/scan/index?q=${encodeURIComponent('YJ:AB12CD34')}`,
    { kind: 'door', code: 'ab12cd34' },
  ],
  ['a door code typed alone', 'AB12 CD34', { kind: 'door', code: 'ab12cd34' }],
  ['the page for a door', 'packages/rooms/check-in/index?code=AB12CD34', { kind: 'door', code: 'ab12cd34' }],
  ["a shift's six digits", '４８ ２１ ０７', { kind: 'shift', code: null, digits: '482107' }],
  ["a shift's code without a domain", `YJS:${code}:482107`, { kind: 'shift', code, digits: '482107' }],
  ["a shift's address with the digits", `${address}?d=482107`, { kind: 'shift', code, digits: '482107' }],
  [
    'a certificate',
    'https://yijia.example.cn/verify/2026-0000-1234',
    { kind: 'certificate', number: '2026-0000-1234' },
  ],
  ['the page of a card', 'packages/complaints/card/index?card=7K3QF-XM2RA', { kind: 'card', code: '7K3QF-XM2RA' }],
  ['the page of an invitation', 'packages/me/code/index?code=7K3QF-XM2RA', { kind: 'invitation', code: '7K3QF-XM2RA' }],
  ['ten letters of a card or an invitation', '7k3qf xm2ra', { kind: 'oneTimeCode', code: '7K3QF-XM2RA' }],
  [
    'another page of ours',
    'packages/find/point/index?id=1-ab',
    { kind: 'page', path: 'packages/find/point/index?id=1-ab' },
  ],
])('%s is recognised', (_, text, scan) => {
  expect(read(text)).toEqual(scan)
})

test.each([
  ['a code with a wrong letter', `${address.substring(0, address.length - 1)}2`, 'misread'],
  ['an address cut off', address.substring(0, address.length - 3), 'misread'],
  ['letters cut off', code.substring(0, 9), 'misread'],
  ["another district's poster", address.replace('yijia', 'jiejia'), 'otherDistrict'],
  ["another district's screen", `${address.replace('yijia', 'jiejia')}?d=482107`, 'otherDistrict'],
  ["a shop's address", 'https://shop.example.com/s/spring-sale', 'foreign'],
  ['another page of our host', 'https://yijia.example.cn/health', 'foreign'],
  ['a payment code', 'wxp://f2f0AbCdEf', 'foreign'],
  ['a payment address', 'HTTPS://QR.ALIPAY.COM/FKX05240', 'foreign'],
  ['a sentence', '请扫码领取鸡蛋', 'foreign'],
  ['a text longer than any code', 'a'.repeat(3_000), 'foreign'],
  ['broken percent signs', '%E4%ZZ', 'foreign'],
  ['nothing', ' \u200b ', 'nothing'],
])('%s is told apart', (_, text, kind) => {
  expect(read(text).kind).toBe(kind)
})

test('without a known host an address is judged by its path', () => {
  expect(readScan(address, { hosts: [] })).toEqual(poster)
})

test('mangled texts never throw and never lead to another task', () => {
  fc.assert(
    fc.property(mangled(anyPosterCode), ({ task, code, text }) => {
      const scan = read(text)
      if (scan.kind === 'poster') expect(scan).toEqual({ kind: 'poster', code, task })
    }),
    { numRuns: 10_000 },
  )
})

test('arbitrary texts never throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(typeof read(text).kind).toBe('string')
    }),
    { numRuns: 2_000 },
  )
})
