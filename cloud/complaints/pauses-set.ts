import { isPaused } from '../../src/domain/complaints/clock/pause'
import { withoutPause } from '../../src/domain/complaints/clock/pausing'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import type { StoredPause } from '../storage/column-types'
import type { Left } from './step'

/** Other pauses than before, as a step writes them down. */
export const pausesSet = (pauses: StoredPause[]): Required<Pick<Left, 'set' | 'clocks'>> => ({
  set: { pauses: JSON.stringify(pauses) },
  clocks: { pauses },
})

/** No pause outlasts the end of the work: who opens it again finds the clocks running, and no visit promised. */
export const workEnds = ({ pauses }: ComplaintRow, now: string): Required<Pick<Left, 'set' | 'clocks'>> => {
  const ended = isPaused(pauses, now) ? pausesSet(withoutPause(pauses, now)) : { set: {}, clocks: {} }
  return { set: { ...ended.set, visit_at: null }, clocks: ended.clocks }
}
