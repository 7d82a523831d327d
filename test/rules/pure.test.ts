import { filesIn } from './files'

/** The machine's clock, chance and time zone, and what has no type. */
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

test.each(files)('$path asks no clock, no chance, no time zone, and types all', ({ code }) => {
  expect(IMPURE.filter((pattern) => pattern.test(code)).map(String)).toEqual([])
})

test('the rule sees what it is there for', () => {
  const impure = 'const now = Date.now(); const at = new Date(); let x: any; day.getHours()'
  expect(IMPURE.filter((pattern) => pattern.test(impure))).toHaveLength(4)
})
