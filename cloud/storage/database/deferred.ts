import type { PoolClient } from 'pg'

/** How a statement begins whose answer nobody needs: it waits for the next one of its transaction, and goes with it. */
export const HELD = '/* held */'

/** What opens a transaction whose first statement has no effect by itself. `read write` is what every one is. */
const OPENING = 'start transaction read write'

const isPendingReview = (text: string): boolean => text === OPENING || text.startsWith(HELD)

/** The wire between us and the database, which takes what is written while it is corked as one. */
interface Wire {
  connection: { stream: { cork(): void; uncork(): void } }
}

type Query = (...args: unknown[]) => Promise<unknown>

/**
 * Spares a client round trips: a held statement is answered at once, with nothing, and sent together with the next one.
 * PostgreSQL runs the two in their order; where the held one failed, the next is answered by that failure, and a `commit`
 * has rolled back.
 * @param onRoundTrip hears what is sent, `begin` and `commit` too
 */
export const deferStatements = (client: PoolClient, onRoundTrip: (sql: string) => void): void => {
  const query = client.query.bind(client) as Query
  const { stream } = (client as unknown as Wire).connection
  let held: unknown[] | undefined

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
    if (!held && isPendingReview(text)) {
      held = args
      return Promise.resolve({ command: '', rowCount: 0, rows: [] })
    }
    const first = held
    held = undefined
    onRoundTrip(first ? `${String(first[0])}; ${text}` : text)
    return first ? sendBoth(first, args) : query(...args)
  }
  client.query = deferredQuery as typeof client.query
}
