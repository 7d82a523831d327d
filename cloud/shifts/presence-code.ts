import { Secret, TOTP } from 'otpauth'
import { CODE_OLD_MINUTES, CODE_SECONDS, SCREEN_MINUTES } from '../../src/domain/shifts/presence'
import { MINUTE_MS, toInstant } from '../../src/domain/time'

const STEP_MS = CODE_SECONDS * 1_000
/** A phone that is slow, or a clock that is off by 40 seconds, still fits. */
const STEPS_AROUND = 1
const STEPS_OLD = (CODE_OLD_MINUTES * MINUTE_MS) / STEP_MS

/** RFC 6238 with SHA-256, 6 digits and a period of 60 seconds. @param secret the shift's `code_secret` */
const totpOf = (secret: string): TOTP =>
  new TOTP({ secret: Secret.fromUTF8(secret), algorithm: 'SHA256', digits: 6, period: CODE_SECONDS })

/** Whether the digits are those of this moment: of its minute, of the one before or of the one after it. */
export const isCodeNow = (secret: string, digits: string, now: string): boolean =>
  totpOf(secret).validate({ token: digits, timestamp: Date.parse(now), window: STEPS_AROUND }) !== null

/** Whether the digits were right within the last two hours. */
export const wasCodeBefore = (secret: string, digits: string, now: string): boolean => {
  const delta = totpOf(secret).validate({ token: digits, timestamp: Date.parse(now), window: STEPS_OLD })
  return delta !== null && delta < 0
}

/** The digits of a moment. */
export const codeAt = (secret: string, at: string): string => totpOf(secret).generate({ timestamp: Date.parse(at) })

/** The digits of a minute, with its first instant and its end. */
export interface MinuteCode {
  from: string
  until: string
  digits: string
}

/** The codes of this minute and of the fifteen after it. */
export const codesFrom = (secret: string, now: string): MinuteCode[] => {
  const totp = totpOf(secret)
  const firstMs = Math.floor(Date.parse(now) / STEP_MS) * STEP_MS
  return Array.from({ length: SCREEN_MINUTES + 1 }, (_, step) => {
    const fromMs = firstMs + step * STEP_MS
    return {
      from: toInstant(fromMs),
      until: toInstant(fromMs + STEP_MS),
      digits: totp.generate({ timestamp: fromMs }),
    }
  })
}
