import type { ComplaintState } from './state'

/** Public nuisances within this distance are shown to every neighbour who is signed in. */
export const NUISANCE_METERS = 300

/** How far a nuisance is, as neighbours learn it. */
export const nuisanceStates = ['filed', 'accepted', 'visiting'] as const
export type NuisanceState = (typeof nuisanceStates)[number]

/**
 * The state of an open complaint as any neighbour may read it: that two homes talk, or that somebody was not content
 * with what was done, is theirs alone.
 */
export const nuisanceState = (state: ComplaintState): NuisanceState =>
  state === 'filed' || state === 'visiting' ? state : 'accepted'
