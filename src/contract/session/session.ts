import * as v from 'valibot'
import { limits } from '../limits'
import { instant, text } from '../schema/base'

/** The input of `POST /session`: WeChat's login code, or on a local server the id of a persona (`resident-17`). */
export const sessionInput = v.union([
  v.strictObject({ code: text(1, limits.nameMax * 4) }),
  v.strictObject({ persona: v.pipe(v.string(), v.regex(/^[a-z]{1,16}(-[1-9]\d{0,3})?$/)) }),
])

export const sessionOutput = v.strictObject({ token: text(1, 2_000), expiresAt: instant })
