import { compose } from './compose'
import { makePushOverHttp } from './push-over-http'
import { isCalledByPerson } from './push-source'
import { makePush } from './push-work'

const app = compose(process.env)
const push = makePush(app.db)
const { PUSH_TOKEN: token } = app.environment
const overHttp = token ? makePushOverHttp({ ...app, push, token }) : null

/**
 * Entry of the cloud function `push`. WeChat's own cloud calls it with its events; where a token is set, they come over
 * HTTP access instead, signed, and in no other way.
 */
export const main = async (event: unknown) => {
  if (overHttp) return overHttp(event)
  return isCalledByPerson(process.env) ? 'refused' : push(event)
}
