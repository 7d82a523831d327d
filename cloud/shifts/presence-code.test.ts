import { codeAt, codesFrom, isCodeNow, wasCodeBefore } from './presence-code'

const SECRET = '12345678901234567890123456789012'
const at = (seconds: number) => new Date(seconds * 1_000).toISOString()

test('the digits are those of RFC 6238 with SHA-256: its vectors hold for the same steps', () => {
  // Appendix B: at 59 s with a period of 30 s, which is step 1, the eight digits are 46119246.
  expect(codeAt(SECRET, at(60))).toBe('119246')
  // 1111111109 s is step 37037036 there: 68084774.
  expect(codeAt(SECRET, at(37_037_036 * 60))).toBe('084774')
})

test('digits hold for their minute and one around it, and are known for two hours', () => {
  const [minute, digits] = [100_000 * 60, codeAt(SECRET, at(100_000 * 60))]
  const now = (seconds: number) => isCodeNow(SECRET, digits, at(minute + seconds))
  expect([-61, -60, -40, 0, 59, 100, 119, 120].map(now)).toEqual([false, true, true, true, true, true, true, false])
  const before = (minutes: number) => wasCodeBefore(SECRET, digits, at(minute + minutes * 60))
  expect([-2, 0, 2, 119, 120, 121].map(before)).toEqual([false, false, true, true, true, false])
})

test("another shift's secret gives other digits", () => {
  expect(isCodeNow(`${SECRET}b`, codeAt(SECRET, at(6_000)), at(6_000))).toBe(false)
})

test('a screen holds sixteen minutes without a gap', () => {
  const codes = codesFrom(SECRET, at(6_030))
  expect(codes).toHaveLength(16)
  codes.forEach(({ from, until, digits }, index) => {
    expect([from, until]).toEqual([at(6_000 + index * 60), at(6_060 + index * 60)])
    expect(isCodeNow(SECRET, digits, from)).toBe(true)
  })
})
