/** Whether a party fits: at least one person, and at most the capacity. Nobody fits into a room without capacity. */
export const partyProblem = (partySize: number, capacity: number): 'party_size' | null =>
  partySize >= 1 && partySize <= capacity ? null : 'party_size'
