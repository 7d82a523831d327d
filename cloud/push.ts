import { compose } from './compose'
import { isFromWechat, makePush, type Signed } from './push-work'

const { db, clock, environment } = compose(process.env)
const push = makePush(db)
const token = environment.PUSH_TOKEN

const isSigned = (event: unknown): event is Signed =>
  typeof event === 'object' && event !== null && 'signature' in event && 'timestamp' in event && 'nonce' in event

/**
 * Entry of the cloud function `push`, which WeChat's cloud calls with its events. Where a token is set, the events
 * come over HTTP instead and must carry WeChat's signature.
 */
export const main = async (event: unknown) => {
  if (token && !(isSigned(event) && isFromWechat(token, event, clock()))) return 'refused'
  return push(event)
}
