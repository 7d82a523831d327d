import { filesIn } from './files'

/** The machine's clock, randomness and time zone, and untyped values. */
const IMPURE = [
  /\bDate\.now\b/,
  /\bDate\(\s*\)/,
  /\bMath\.random\b/,
  /\bperformance\.now\b/,
  /\bcrypto\b/,
  /\bdayjs\(/,
  /\.(?:getHours|getMinutes|getDay|getDate|getMonth|getFullYear|getTimezoneOffset)\(/,
  /\btoLocale\w*\(/,
  /\bIntl\./,
  /\bprocess\./,
  /\bsetTimeout\b/,
  /[:<]\s*any\b|\bas any\b/,
]

const files = filesIn(['src/domain', 'src/contract'])

test.each(files)('$path uses no clock, no randomness, no time zone and no any', ({ code }) => {
  expect(IMPURE.filter((pattern) => pattern.test(code)).map(String)).toEqual([])
})

test('the patterns match what they are meant to find', () => {
  const impure = 'const now = Date.now(); const at = new Date(); let x: any; day.getHours()'
  expect(IMPURE.filter((pattern) => pattern.test(impure))).toHaveLength(4)
})
