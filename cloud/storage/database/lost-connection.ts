import type { PoolClient } from 'pg'

/** The message of pg's error when `query_timeout` has passed. */
const TIMED_OUT = 'Query read timeout'

const closeIfUnanswered = (client: PoolClient) => (error: unknown) => {
  if (error instanceof Error && error.message === TIMED_OUT) void client.end()
}

/**
 * Closes a connection whose query timed out. The pool would reuse it, and behind a network that silently drops packets
 * it would block one call after another for a quarter of an hour.
 */
export const closeWhenUnanswered = (client: PoolClient): void => {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const watchedQuery = (...args: unknown[]) => {
    const answer = query(...args)
    if (answer instanceof Promise) answer.catch(closeIfUnanswered(client))
    return answer
  }
  client.query = watchedQuery as typeof client.query
}
