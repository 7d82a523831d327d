import { compose } from './compose'
import { isNamedPerson } from './wechat/call-source'
import { makeTick } from './tick/tick'

const tick = makeTick(compose(process.env))

/**
 * Entry of the cloud function `tick`: called by the platform's timer, which may repeat; calls from phones are refused.
 */
export const main = async () =>
  isNamedPerson(process.env) ? { ok: false, output: null } : { ok: true, output: await tick() }
