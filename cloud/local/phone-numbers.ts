import { randomInt } from 'node:crypto'
import type { PhoneNumbers } from '../platform/ports'

const DIGITS = 8

/** Invented numbers, which begin with 000: `demo` is a new one each time, `demo-17` always the same. */
export const demoPhoneNumbers: PhoneNumbers = {
  byCode: async (code) => {
    const [, digits] = /^demo(?:-(\d{1,8}))?$/.exec(code) ?? [null, null]
    if (digits === null) return null
    return `000${(digits ?? String(randomInt(10 ** DIGITS))).padStart(DIGITS, '0')}`
  },
}
