import { MINUTE_MS, toInstant } from '../../../src/domain/time'
import type { Clock } from '../../platform/clock'
import type { NewToken } from '../../platform/wechat/wechat-token'
import type { Db, Tx } from '../tables'

/** From this long before expiry WeChat issues a new token while the old one still works. */
const EARLY_MS = 5 * MINUTE_MS
const ONLY_ROW = 1
const LONG_AGO = '2000-01-01T00:00:00.000Z'

/** WeChat's access token, shared by all processes. */
export interface AccessTokens {
  /** A valid token. Rejects when WeChat cannot be reached and the stored token has expired. */
  get: () => Promise<string>
  /** Drops a token that WeChat refuses, even before its expiry time. */
  drop: (token: string) => Promise<void>
}

interface Parts {
  db: Db
  clock: Clock
  /** Requests a token, with a timeout well below that of the callers waiting for the row lock. */
  fetchToken: () => Promise<NewToken>
}

const kept = (db: Db | Tx) => db.selectFrom('access_token').select(['token', 'expires_at']).where('id', '=', ONLY_ROW)

/** Deduplicates concurrent requests: callers meanwhile share one promise and need no connection of their own. */
const shared = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asking: Promise<T> | null = null
  return () => (asking ??= ask().finally(() => (asking = null)))
}

/**
 * Keeps the token in one row. A caller that finds it near expiry locks the row and asks WeChat; the others wait for the
 * lock and find the new one. A failed request leaves the old token, which is used until it expires.
 */
export const makeAccessTokens = ({ db, clock, fetchToken }: Parts): AccessTokens => {
  const lasts = ({ expires_at }: { expires_at: string }, ms: number) =>
    Date.parse(expires_at) > Date.parse(clock()) + ms

  const refresh = () =>
    db.transaction().execute(async (tx) => {
      const found = await kept(tx).forUpdate().executeTakeFirstOrThrow()
      if (lasts(found, EARLY_MS)) return found.token
      const { token, expiresInSeconds } = await fetchToken()
      const expires_at = toInstant(Date.parse(clock()) + expiresInSeconds * 1_000)
      await tx.updateTable('access_token').set({ token, expires_at }).where('id', '=', ONLY_ROW).execute()
      return token
    })

  const get = async () => {
    const found = await kept(db).executeTakeFirstOrThrow()
    if (lasts(found, EARLY_MS)) return found.token
    return refresh().catch((error: unknown) => {
      if (lasts(found, 0)) return found.token
      throw error
    })
  }
  return {
    get: shared(get),
    drop: async (token) => {
      await db.updateTable('access_token').set({ expires_at: LONG_AGO }).where('token', '=', token).execute()
    },
  }
}
