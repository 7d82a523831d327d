import { isPaused } from '../../src/domain/complaints/clock/pause'
import { withoutPause } from '../../src/domain/complaints/clock/pausing'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import type { StoredPause } from '../storage/column-types'
import type { Left } from './step'

/** The columns for a changed list of pauses, as a step writes them. */
export const pausesSet = (pauses: StoredPause[]): Required<Pick<Left, 'set' | 'clocks'>> => ({
  set: { pauses: JSON.stringify(pauses) },
  clocks: { pauses },
})

/** Ends all pauses and the planned visit with the work: a complaint that is reopened starts with running clocks. */
export const workEnds = ({ pauses }: ComplaintRow, now: string): Required<Pick<Left, 'set' | 'clocks'>> => {
  const ended = isPaused(pauses, now) ? pausesSet(withoutPause(pauses, now)) : { set: {}, clocks: {} }
  return { set: { ...ended.set, visit_at: null }, clocks: ended.clocks }
}
