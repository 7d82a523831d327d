/** A recent complaint of the same category within this distance may be the same problem. */
export const NEAR_METERS = 100
export const RECENT_DAYS = 14
