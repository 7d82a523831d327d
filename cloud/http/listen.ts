import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'

/** In milliseconds, under the names Node uses. */
export interface Timeouts {
  /** From the first byte of a request, or the opening of its connection, to the end of its headers. */
  headersTimeout: number
  /** To the end of its body. */
  requestTimeout: number
  /** How often both are checked: a connection outlives its timeout by at most this. Node's default is 30 seconds. */
  connectionsCheckingInterval: number
}

/** A photo of 10 MB may take minutes over a poor network; headers are a few hundred bytes on any. */
export const TIMEOUTS: Timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 2_000,
}

interface Options {
  port: number
  /** Without it the server listens on every address of the machine. */
  hostname?: string
  timeouts?: Timeouts
}

/**
 * Serves HTTP. A client that does not finish its request in time is answered 408 and cut off, so that slow senders
 * cannot hold connections open.
 */
export const listen = (
  fetch: Parameters<typeof serve>[0]['fetch'],
  { timeouts = TIMEOUTS, ...where }: Options,
  onListening?: (address: AddressInfo) => void,
): ServerType => serve({ fetch, ...where, serverOptions: { ...timeouts } }, onListening)
