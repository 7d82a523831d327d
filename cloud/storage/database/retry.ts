import { isTransient } from './transient'

const RETRIES = 2
const PAUSE_MS = 20
/** A failure that took this long would make the caller wait too long a second time. */
const SLOW_MS = 1_000

/**
 * Does work again when the database stumbled (deadlock, lost connection): at most twice, at random moments,
 * so that two callers do not meet again. Safe for changes, because their key is in the same transaction.
 */
export const again = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    const startedMs = Date.now()
    try {
      return await work()
    } catch (error) {
      const isLate = Date.now() - startedMs > SLOW_MS
      if (attempt === RETRIES || isLate || !isTransient(error)) throw error
      const pauseMs = Math.random() * PAUSE_MS * 2 ** attempt
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}
