import * as v from 'valibot'
import { eventOf } from '../src/domain/file'
import { settleFile } from './file-settle'
import type { Clock } from './platform/clock'
import type { FileStore } from './platform/file-store'
import { findByTrace } from './storage/file-work'
import { forgetIdentity } from './storage/people'
import type { Db } from './storage/tables'

/** Does what an event of WeChat asks for and answers what WeChat waits for. */
export type Push = (event: unknown) => Promise<'success'>

/** Interface: WeChat's event `authorized_user_information_changes`. */
const cancellation = v.object({
  Event: v.literal('user_authorization_cancellation'),
  OpenID: v.pipe(v.string(), v.minLength(1)),
})

/** Interface: WeChat's event `wxa_media_check`, version 2. Where `errcode` is not 0 its `result` says nothing. */
const mediaCheck = v.object({
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(1)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.picklist(['pass', 'review', 'risky']) })),
})

interface Parts {
  db: Db
  clock: Clock
  store: Pick<FileStore, 'remove'>
}

const suggestionOf = ({ errcode, result }: v.InferOutput<typeof mediaCheck>) =>
  errcode === 0 && result ? result.suggest : null

/**
 * Somebody who closes their account is forgotten. Whoever withdraws a single permission
 * (`user_authorization_revoke`: position, pictures, …) stays who they are: nothing of those is kept here.
 * A photo that is being looked at gets its verdict; one that was decided meanwhile keeps what it has.
 * Doing an event twice is the same as once; unknown ones are let pass, for WeChat would send them again.
 */
export const makePush =
  (parts: Parts): Push =>
  async (event) => {
    const { db } = parts
    const cancelled = v.safeParse(cancellation, event)
    if (cancelled.success) await forgetIdentity(db, `wx:${cancelled.output.OpenID}`)

    const checked = v.safeParse(mediaCheck, event)
    const fileId = checked.success ? await findByTrace(db, checked.output.trace_id) : null
    if (checked.success && fileId) await settleFile(parts, fileId, eventOf(suggestionOf(checked.output)))
    return 'success'
  }
