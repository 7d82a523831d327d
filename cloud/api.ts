import { join } from 'node:path'
import { compose } from './compose'
import { eventCall } from './wechat/event-call'
import { walkingFromFile } from './platform/graph-file'
import { walkingOnDemand } from './platform/walking-on-demand'
import { wechatContextIdentity } from './platform/wechat/wechat-context'

const walking = walkingOnDemand(() => walkingFromFile(process.env.GRAPH_FILE, join(__dirname, 'city.walk')))
const app = compose(process.env, { walking, serves: 'api' })

/** Entry of the cloud function `api` in WeChat's own cloud: `event` is the call, the caller comes from the platform. */
export const main = (event: unknown) => app.dispatch(eventCall(event), wechatContextIdentity(process.env))
