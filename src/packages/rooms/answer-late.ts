/** The community said it would have answered by now. Instants. */
export const isAnswerLate = (answerBy: string | null, now: string): boolean =>
  answerBy !== null && Date.parse(answerBy) <= Date.parse(now)
