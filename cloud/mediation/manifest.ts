import type { Forgetting } from '../manifest'
import type { DaySources } from '../storage/desk/day-item'
import { meeting } from '../storage/mediation/day-source'
import { endMediatorsOf } from '../storage/mediation/mediators'
import { ACTED, type Merge } from '../storage/people/merge'

export const day = { meeting } satisfies Partial<DaySources>

/** The sides of a mediation are left, and merged, with its complaint. */
export const forgetting: Forgetting = { erase: endMediatorsOf }

export const merge: Merge = { stays: { 'mediator.person_id': `${ACTED}; mediators are staff, and no record is` } }
