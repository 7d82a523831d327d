import { join } from 'node:path'
import { compose } from './compose'
import { walkingFromFile } from './platform/graph-file'
import { wechatContextIdentity } from './platform/wechat-context'

const app = compose(process.env, { walking: walkingFromFile(process.env.GRAPH_FILE ?? join(__dirname, 'city.walk')) })

/** Entry of the cloud function `api` in WeChat's own cloud: `event` is the call, the caller comes from the platform. */
export const main = (event: unknown) => app.dispatch(callOf(event), wechatContextIdentity(process.env))

/** WeChat adds fields of its own to an event (`userInfo`, `tcbContext`); a call has only these three. */
const callOf = (event: unknown): unknown => {
  if (typeof event !== 'object' || event === null) return event
  const { userInfo: _user, tcbContext: _context, ...call } = event as Record<string, unknown>
  return call
}
