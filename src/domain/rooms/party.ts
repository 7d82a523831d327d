/**
 * Whether so many people fit: at least one comes, and no more than the room has places for. Into a room without any
 * places nobody fits.
 */
export const partyProblem = (partySize: number, capacity: number): 'party_size' | null =>
  partySize >= 1 && partySize <= capacity ? null : 'party_size'
