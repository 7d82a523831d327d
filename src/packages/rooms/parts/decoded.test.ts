import { decoded } from './decoded'

test.each([
  ['2026-11-25T06%3A30%3A00.000Z', '2026-11-25T06:30:00.000Z'],
  ['2026-11-25T06:30:00.000Z', '2026-11-25T06:30:00.000Z'],
  ['2026-11-25T06%3', ''],
])('decodes %s as "%s"', (part, meant) => {
  expect(decoded(part)).toBe(meant)
})
