import type { Answer } from '../../src/contract/errors'

/** Retries with the same key, as a phone does. @returns all answers up to the final one */
export const untilFinal = async (ask: () => Promise<Answer>): Promise<Answer[]> => {
  for (const answers: Answer[] = []; ;) {
    const answer = await ask()
    answers.push(answer)
    if (answer.ok || !answer.error.retry) return answers
  }
}
