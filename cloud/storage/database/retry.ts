import { isTransient } from './transient'

const RETRIES = 2
const PAUSE_MS = 20
/** A failure that took this long is not retried: the caller would wait too long. */
const SLOW_MS = 1_000

/**
 * Retries work after a transient database failure (deadlock, lost connection): at most twice, after a random pause so
 * that two callers do not collide again. Safe for changes, because their idempotency key is in the same transaction.
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
