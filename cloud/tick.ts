import { compose } from './compose'
import { makeTick } from './tick-work'

const { db, clock } = compose(process.env)
const tick = makeTick({ db, clock })

/** Entry of the cloud function `tick`: called by the platform's timer, which may repeat. */
export const main = async () => ({ ok: true, output: await tick() })
