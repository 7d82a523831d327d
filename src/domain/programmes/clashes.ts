/** Refusals that name the date on which the room is used otherwise, or the point is closed, in `clashAt`. */
export const CLASHES: readonly string[] = ['slot_taken', 'slot_blocked', 'slot_closed']
