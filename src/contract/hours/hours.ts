import * as v from 'valibot'
import { certificateNumberPattern } from '../../domain/hours/certificate-number'
import { limits } from '../limits'
import { presenceWays, shiftKind } from '../shifts/shift-parts'
import { communityId, day, instant, phone, publicId, text, whole } from '../schema/base'
import { changing, everybody, reading, signedIn } from '../schema/definition'

const minutes = whole(0, 10_000_000)
const certificateNumber = v.pipe(v.string(), v.regex(certificateNumberPattern))

/** What a certificate says, as its holder reads it and as everybody who verifies it does. */
const certificateParts = {
  number: certificateNumber,
  kinds: v.pipe(v.array(shiftKind), v.maxLength(20)),
  minutes,
  /** How many times. */
  times: whole(0, 100_000),
  from: day,
  until: day,
  issuer: text(1, limits.nameMax * 2),
  phone: v.nullable(phone),
  madeOn: day,
}

const entry = v.strictObject({
  /** The rank in the ledger of its community. */
  n: whole(1, 1_000_000_000),
  kind: v.picklist(['served', 'correction']),
  communityId,
  /** Null: the signup has been forgotten. */
  signupId: v.nullable(publicId),
  /** The day of the shift. */
  day,
  title: text(1, limits.nameMax),
  point: text(1, limits.nameMax),
  /** Of a correction the difference, which may be negative. */
  minutes: whole(-1_000_000, 1_000_000),
  checkedOutBy: v.nullable(v.picklist(presenceWays)),
  /** Of a correction. */
  reason: v.nullable(text(1, limits.noteMax)),
  writtenAt: instant,
})

/** The caller's hours: sums, the ledger's entries with the latest first, and their certificates. */
export const hoursMine = reading({
  roles: signedIn,
  storedRows: ['entries', 'certificates'],
  /** `before`: the `more` of an earlier answer. */
  input: v.strictObject({ before: v.optional(instant) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    total: v.strictObject({ minutes, times: whole(0, 100_000), since: v.nullable(day) }),
    /** Communities with hours of the caller; each issues its own certificates. */
    communities: v.pipe(
      v.array(v.strictObject({ communityId, name: text(1, limits.nameMax), minutes })),
      v.maxLength(limits.communitiesMax),
    ),
    entries: v.pipe(v.array(entry), v.maxLength(limits.shiftsMax)),
    more: v.nullable(instant),
    certificates: v.pipe(v.array(v.strictObject(certificateParts)), v.maxLength(limits.shiftsMax)),
  }),
})

/**
 * Issues a certificate of one community about the shifts of these days, as PDF. `file` is an address that works for
 * fifteen minutes. `hasDates`: every shift with its day is listed.
 * @errors `no_hours`, `name_missing`
 */
export const hoursCertificate = changing({
  roles: signedIn,
  at: 'export',
  audit: '开了志愿服务证明',
  districtSees: 'own',
  input: v.strictObject({ communityId, from: day, until: day, hasDates: v.boolean() }),
  output: v.strictObject({ ...certificateParts, file: text(1, limits.addressOfFileMax) }),
})

/**
 * What is recorded about a certificate, without sign-in: the surname with stars, hours, period and issuer, and whether
 * the ledger behind it is whole. `certificate` is null for a number that was never issued.
 */
export const hoursVerify = reading({
  roles: everybody,
  input: v.strictObject({ number: text(1, 40) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    certificate: v.nullable(
      v.strictObject({ ...certificateParts, name: text(1, limits.personNameMax), isRevoked: v.boolean() }),
    ),
    /** How many later corrections are about what the certificate says; they may cancel out. */
    corrections: whole(0, 1_000_000),
    /** Minutes by which they change it. */
    correctedMinutes: whole(-1_000_000, 1_000_000),
    /** The nightly check of the ledger: null before the first. `brokenAt`: the first entry that does not fit. */
    checked: v.nullable(v.strictObject({ on: day, brokenAt: v.nullable(whole(1, 1_000_000_000)) })),
  }),
})

/**
 * Corrects the hours of a shift: a new entry with the difference. `minutes`: what they really were.
 * @errors `minutes_wrong`, `own_hours`, `reason_missing`
 */
export const hoursCorrect = changing({
  roles: ['manager'],
  audit: '更正了服务时长',
  districtSees: 'byDay',
  locks: 'shift',
  input: v.strictObject({ signupId: publicId, minutes: whole(-1_000_000, 1_000_000), reason: text(0, limits.noteMax) }),
  output: v.strictObject({ minutes, n: whole(1, 1_000_000_000) }),
})
