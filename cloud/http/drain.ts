import type { ServerType } from '@hono/node-server'
import type { Server, ServerResponse } from 'node:http'
import { Server as Listener } from 'node:net'

/** In milliseconds. */
export interface Drain {
  /**
   * For so long connections are still accepted, while every answer asks the caller to open another one; and for as long
   * again calls may arrive on those that are open.
   */
  leaveMs: number
  /** Then calls under way have so long; whatever is open afterwards is cut off. */
  endMs: number
}

export const DRAIN: Drain = { leaveMs: 500, endMs: 3_500 }

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Stops a server without losing an answer: a connection that is closed while its next call is on the way would look to
 * the caller like a server that broke down.
 * @returns when the last answer is sent, or the time is over
 */
export const drain = async (server: ServerType, { leaveMs, endMs }: Drain = DRAIN): Promise<void> => {
  const http = server as Server
  http.prependListener('request', (_, response: ServerResponse) => void response.setHeader('connection', 'close'))
  await pause(leaveMs)
  // Only stops listening: an HTTP server would close those connections, too, on which a call is just arriving.
  const closed = new Promise((resolve) => Listener.prototype.close.call(http, resolve))
  await Promise.race([closed, pause(leaveMs)])
  http.closeIdleConnections()
  const cut = setTimeout(() => http.closeAllConnections(), endMs)
  await closed
  clearTimeout(cut)
}
