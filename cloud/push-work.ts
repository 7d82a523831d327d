import * as v from 'valibot'
import { forgetIdentity } from './storage/people'
import type { Db } from './storage/tables'

/** Does what an event of WeChat asks for and answers what WeChat waits for. */
export type Push = (event: unknown) => Promise<'success'>

/** Interface: WeChat's event `authorized_user_information_changes`. */
const cancellation = v.object({
  Event: v.literal('user_authorization_cancellation'),
  OpenID: v.pipe(v.string(), v.minLength(1)),
})

/**
 * Somebody who closes their account is forgotten. Whoever withdraws a single permission
 * (`user_authorization_revoke`: position, pictures, …) stays who they are: nothing of those is kept here.
 * Doing an event twice is the same as once; unknown ones are let pass, for WeChat would send them again.
 */
export const makePush =
  (db: Db): Push =>
  async (event) => {
    const parsed = v.safeParse(cancellation, event)
    if (parsed.success) await forgetIdentity(db, `wx:${parsed.output.OpenID}`)
    return 'success'
  }
