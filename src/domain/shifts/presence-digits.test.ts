import { presenceDigits } from './presence-digits'

test.each([
  ['https://yijia.example/s/2h7k3m9p4r5t?d=482615', '482615'],
  ['https://yijia.example/s/2h7k3m9p4r5t?x=1&d=482615#a', '482615'],
  ['YJS:482615', '482615'],
  ['yjs:482615', '482615'],
  ['YJS:2h7k3m9p4r5t:482615', '482615'],
  [' 482 615 ', '482615'],
  ['４８２　６１５', '482615'],
  ['https://yijia.example/s/2h7k3m9p4r5t', null],
  ['https://yijia.example/s/2h7k3m9p4r5t?d=4826159', null],
  ['4826', null],
  ['YJ:ab12', null],
  ['', null],
])('%s has the digits %s', (text, digits) => {
  expect(presenceDigits(text)).toBe(digits)
})
