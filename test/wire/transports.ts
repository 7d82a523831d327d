import type { Transport } from '../../src/client/retry'
import { cloudTransport } from '../../src/client/transport.cloud'
import { httpTransport, type Post } from '../../src/client/transport.http'
import { memoryTransport } from '../../src/client/transport.memory'
import type { World } from '../factories'

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** `fetch` or `wx.request`, handed directly to the bridge. */
export const postInto =
  ({ bridge }: World): Post =>
  async (url, body, token) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const response = await bridge.request(url, { method: 'POST', body: JSON.stringify(body), headers })
    return (await response.json()) as unknown
  }

/** The three transports between a phone and the server; callers must not notice which one is used. */
export const transports = {
  memory: async ({ app }: World, identity: string | null) => memoryTransport((call) => app.dispatch(call, identity)),
  http: async (world: World, identity: string | null) => {
    const session = identity === null ? null : await world.sessions.issue(identity, world.clock.now)
    return httpTransport({ baseUrl: '', post: postInto(world), token: () => session?.token ?? '' })
  },
  cloud: async ({ app }: World, identity: string | null) =>
    cloudTransport(async (name, data) => {
      if (name !== 'api') throw new Error(`FunctionName parameter could not be found: ${name}`)
      return copied(await app.dispatch(copied(data), identity))
    }),
} satisfies Record<string, (world: World, identity: string | null) => Promise<Transport>>

export const transportNames = Object.keys(transports) as (keyof typeof transports)[]
