import pg from 'pg'
import { hostsOf } from './hosts'

/** PostgreSQL's code for a change on a server that only reads: it is transient, because the next host is tried. */
const READ_ONLY = '25006'

type Settings = Pick<pg.PoolConfig, 'connectionString' | 'Client' | 'onConnect'>

/**
 * Settings of a pool that connects to the one host of several that accepts changes, like libpq with
 * `target_session_attrs=read-write`: a host that does not answer, or only reads, is left for the next one.
 */
export const toWritableHost = (databaseUrl: string): Settings => {
  const hosts = hostsOf(databaseUrl)
  if (hosts.count === 1) return { connectionString: databaseUrl }
  const triedBy = new WeakMap<object, string>()

  class HostClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      const connectionString = hosts.url()
      super({ ...config, connectionString })
      triedBy.set(this, connectionString)
    }

    // The pool always gives a callback, which Kysely's driver relies on, too.
    override connect(): Promise<never>
    override connect(callback: (error: Error) => void): void
    override connect(callback?: (error: Error) => void): Promise<never> | undefined {
      super.connect((error: Error) => {
        if (error) hosts.turnFrom(triedBy.get(this) ?? '')
        callback?.(error)
      })
      return undefined
    }
  }

  // The pool waits for the promise, which its types do not say.
  const onConnect: (client: pg.ClientBase) => unknown = async (client) => {
    const { rows } = await client.query<{ only: string }>(`select current_setting('transaction_read_only') as only`)
    if (rows[0]?.only !== 'on') return
    hosts.turnFrom(triedBy.get(client) ?? '')
    throw Object.assign(new Error('this host only reads'), { code: READ_ONLY })
  }
  return { connectionString: hosts.url(), Client: HostClient, onConnect }
}
