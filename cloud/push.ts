import { compose } from './compose'
import { fileFolder, filesFolder } from './platform/files/file-folder'
import { makePushOverHttp } from './push/over-http'
import { isCalledByPerson } from './wechat/call-source'
import { makePush } from './push/work'

const app = compose(process.env)
const store = app.cloudFiles?.store ?? fileFolder(filesFolder(app.environment.DATA_DIR))
const push = makePush({ ...app, store })
const { PUSH_TOKEN: token } = app.environment
const overHttp = token ? makePushOverHttp({ ...app, push, token }) : null

/**
 * Entry of the cloud function `push`. WeChat's own cloud calls it with its events; where a token is set, only signed
 * events over HTTP access are accepted instead.
 */
export const main = async (event: unknown) => {
  if (overHttp) return overHttp(event)
  return isCalledByPerson(process.env) ? 'refused' : push(event)
}
