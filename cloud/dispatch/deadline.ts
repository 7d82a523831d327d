import { Failure } from './answer'

/**
 * Limits how long a caller waits for work: after the deadline the answer is `try_again`. The work continues; if a
 * change still succeeds, the retry finds its result under the key. A failure after the deadline is ignored.
 */
export const withDeadline = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure('try_again')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
