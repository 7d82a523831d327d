/**
 * A complaint that is being written, as the phone keeps it.
 * @param {{ id: string, content: object, at: string }} draft and what differs from a draft that was never sent
 */
export const keptDraft = ({ id, content, at, ...more }) => ({
  id,
  step: 'writing',
  content,
  photos: [],
  reporter: null,
  reporterProblem: '',
  attempt: 0,
  input: null,
  joins: null,
  triedAt: null,
  complaintId: null,
  problem: '',
  at,
  ...more,
})
