import type { Forgetting, Job } from '../manifest'
import { eraseHours, mergeHours } from '../storage/hours/own-hours'
import type { Merge } from '../storage/people/merge'
import { checkLedgers } from './check-ledgers'

export const jobs: readonly Job[] = [{ name: 'hours.check', phase: 'upkeep', run: checkLedgers }]

/** Behind shifts: who leaves while they are at a shift has served it. */
export const forgetting: Forgetting = { erase: eraseHours }

export const merge: Merge = mergeHours
