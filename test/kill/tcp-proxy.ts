import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy in front of a database, which tests can break. */
export interface Proxy {
  url: string
  /** The database is gone: connections break, new ones are refused. */
  away: () => Promise<void>
  /** Nothing is forwarded, as with a frozen machine; nothing is lost. */
  freeze: () => void
  /** Open connections are dropped silently; new connections get through. */
  swallow: () => void
  /** Everything works again. */
  back: () => Promise<void>
  close: () => Promise<void>
}

const HOST = '127.0.0.1'

export const openProxy = async (databaseUrl: string): Promise<Proxy> => {
  const target = new URL(databaseUrl)
  let isFrozen = false
  const open = new Set<Socket>()

  const server = createServer((inner) => {
    const outer = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      open.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
      from.on('data', (data) => to.write(data))
      if (isFrozen) from.pause()
    }
  })
  const listen = async (port: number) => {
    server.listen(port, HOST)
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)

  const away = async () => {
    server.close()
    for (const socket of open) socket.destroy()
    if (server.listening) await once(server, 'close')
  }
  const back = async () => {
    isFrozen = false
    for (const socket of open) socket.resume()
    if (!server.listening) await listen(port)
  }
  const freeze = () => {
    isFrozen = true
    for (const socket of open) socket.pause()
  }
  const swallow = () => {
    for (const socket of open) socket.removeAllListeners('data')
  }
  const url = new URL(databaseUrl)
  url.port = String(port)
  return { url: url.href, away, freeze, swallow, back, close: away }
}
