import { Failure } from './answer'

/**
 * Waits for work, but not for ever: after so long the caller is told to try again. The work itself goes on; a change
 * that still succeeds is found by its key when the caller does. A later failure is nobody's: the race has it handled.
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
