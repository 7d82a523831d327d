import { compose } from './compose'
import { eventCall } from './event-call'
import { wechatContextIdentity } from './platform/wechat-context'

const app = compose(process.env, { serves: 'export' })

/** Entry of the cloud function `export`, which serves the methods that make heavy files, by the same dispatch. */
export const main = (event: unknown) => app.dispatch(eventCall(event), wechatContextIdentity(process.env))
