/** Whether the community has missed the deadline for its answer. Instants. */
export const isAnswerLate = (answerBy: string | null, now: string): boolean =>
  answerBy !== null && Date.parse(answerBy) <= Date.parse(now)
