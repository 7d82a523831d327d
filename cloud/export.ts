import { compose } from './compose'
import { wechatContextIdentity } from './platform/wechat-context'

const app = compose(process.env)

/** Entry of the cloud function `export`, which serves the methods that make heavy files, by the same dispatch. */
export const main = (event: unknown) => app.dispatch(event, wechatContextIdentity(process.env))
