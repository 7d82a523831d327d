import { compose } from './compose'
import { makeTick } from './tick-work'

const tick = makeTick(compose(process.env))

/** Entry of the cloud function `tick`: called by the platform's timer, which may repeat. */
export const main = async () => ({ ok: true, output: await tick() })
