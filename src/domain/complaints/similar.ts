/** Told so near and so lately, and of the same kind, it may be the same trouble. */
export const NEAR_METERS = 100
export const RECENT_DAYS = 14
