import * as v from 'valibot'
import { eventOf } from '../../src/domain/files/file'
import { toInstant } from '../../src/domain/time'
import { settleFile } from '../files/settle'
import { forgetPerson } from '../people/forget-person'
import type { Clock } from '../platform/clock'
import type { FileStore } from '../platform/files/file-store'
import type { Random16 } from '../platform/ids'
import { findByTrace } from '../storage/files/file-work'
import { forgetWechatPhone } from '../storage/messages/revoked'
import type { Db } from '../storage/tables'
import { wechatIdentity } from '../platform/wechat/wechat-identity'

/** Processes a WeChat event and gives the answer WeChat expects. */
export type Push = (event: unknown) => Promise<'success'>

/** Interface: WeChat's events `authorized_user_information_changes`. */
const openId = v.pipe(v.string(), v.minLength(1))

const cancellation = v.object({ Event: v.literal('user_authorization_cancellation'), OpenID: openId })

/** In `RevokeInfo`; SECURITY.md says what each of the other values means here. */
const PHONE_NUMBER = '8'
const SECONDS_MAX = 8.64e12

const phoneRevoke = v.object({
  Event: v.literal('user_authorization_revoke'),
  OpenID: openId,
  RevokeInfo: v.literal(PHONE_NUMBER),
  CreateTime: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(SECONDS_MAX))), null),
})

/** Interface: WeChat's event `wxa_media_check`, version 2. Where `errcode` is not 0 its `result` is meaningless. */
const mediaCheck = v.object({
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(1)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.picklist(['pass', 'review', 'risky']) })),
})

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
  store: Pick<FileStore, 'remove'>
}

const suggestionOf = ({ errcode, result }: v.InferOutput<typeof mediaCheck>) =>
  errcode === 0 && result ? result.suggest : null

const revokedAtOf = ({ CreateTime: seconds }: v.InferOutput<typeof phoneRevoke>) =>
  seconds === null ? null : toInstant(seconds * 1_000)

/**
 * A person who closes their account is deleted. One who withdraws their phone number stays, without it; none of the
 * other data that can be withdrawn, or that `user_info_modified` reports, is stored here. A photo being checked gets
 * its verdict; one decided in the meantime keeps its state. Processing is idempotent, and unknown events are accepted,
 * because WeChat would send them again.
 */
export const makePush =
  (parts: Parts): Push =>
  async (event) => {
    const { db } = parts
    const cancelled = v.safeParse(cancellation, event)
    if (cancelled.success) await forgetPerson(parts, wechatIdentity(cancelled.output.OpenID))

    const revoked = v.safeParse(phoneRevoke, event)
    if (revoked.success) await forgetWechatPhone(db, wechatIdentity(revoked.output.OpenID), revokedAtOf(revoked.output))

    const checked = v.safeParse(mediaCheck, event)
    const fileId = checked.success ? await findByTrace(db, checked.output.trace_id) : null
    if (checked.success && fileId) await settleFile(parts, fileId, eventOf(suggestionOf(checked.output)))
    return 'success'
  }
