import * as v from 'valibot'
import { limits } from '../limits'
import { instant, text, whole } from '../schema/base'

export const CONSENT_VERSION_MAX = 1_000
export const FETCHERS_MAX = 4

/** A child's id: ours, random. */
export const childId = v.pipe(v.string(), v.regex(/^[0-9a-z]{16}$/))

/** What a guardian says about a child. `note`: what to mind, with a tick of its own. */
export const childWords = {
  called: text(1, limits.personNameMax),
  /** The month of birth: `2019-05`. */
  born: v.pipe(v.string(), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)),
  fetchers: v.pipe(v.array(text(1, limits.personNameMax)), v.maxLength(FETCHERS_MAX)),
  note: text(0, limits.noteMax),
}

/** A child as its guardian sees it. */
export const child = v.strictObject({
  id: childId,
  ...childWords,
  /** Under 14, so that it is enrolled only with the guardian's consent. */
  needsConsent: v.boolean(),
  /** The version of the words that the guardian consented to, and when; null: no consent, or taken back. */
  consent: v.nullable(v.strictObject({ version: whole(1, CONSENT_VERSION_MAX), givenAt: instant })),
  /** In how many programmes it has seats now. */
  enrolled: whole(0, 1_000),
})
