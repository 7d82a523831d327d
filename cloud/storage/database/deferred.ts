import type { PoolClient } from 'pg'

/**
 * Marks a statement whose result nobody needs: it is deferred, and sent together with the next one of its transaction.
 */
export const DEFERRED = '/* deferred */'

/**
 * The statement that opens a transaction, recognisable because its first statement may be deferred. `read write` is the
 * default.
 */
const OPENING = 'start transaction read write'

const isDeferrable = (text: string): boolean => text === OPENING || text.startsWith(DEFERRED)

/** The socket to the database: what is written while it is corked goes out together. */
interface Wire {
  connection: { stream: { cork(): void; uncork(): void } }
}

type Query = (...args: unknown[]) => Promise<unknown>

/**
 * Saves a client round trips: a deferred statement is answered at once with an empty result, and sent together with the
 * next one. PostgreSQL runs the two in order; when the deferred one failed, the next one fails with that error, and a
 * `commit` has rolled back.
 * @param onRoundTrip called with what is sent, `begin` and `commit` included
 */
export const deferStatements = (client: PoolClient, onRoundTrip: (sql: string) => void): void => {
  const query = client.query.bind(client) as Query
  const { stream } = (client as unknown as Wire).connection
  let deferred: unknown[] | undefined

  const sendBoth = async (first: unknown[], second: unknown[]) => {
    stream.cork()
    const answers = [query(...first), query(...second)] as const
    stream.uncork()
    const [, answer] = await Promise.all(answers)
    return answer
  }

  const deferredQuery = (...args: unknown[]) => {
    const [text] = args
    if (typeof text !== 'string') return query(...args)
    if (!deferred && isDeferrable(text)) {
      deferred = args
      return Promise.resolve({ command: '', rowCount: 0, rows: [] })
    }
    const first = deferred
    deferred = undefined
    onRoundTrip(first ? `${String(first[0])}; ${text}` : text)
    return first ? sendBoth(first, args) : query(...args)
  }
  client.query = deferredQuery as typeof client.query
}
