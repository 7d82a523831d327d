import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'

/** In milliseconds, by the names that Node gives them. */
export interface Timeouts {
  /** From the first byte of a request, or the opening of its connection, to the end of its head. */
  headersTimeout: number
  /** To the end of its body. */
  requestTimeout: number
  /** How often both are looked at: a connection lives longer than it should by at most this. Node's default is 30 seconds. */
  connectionsCheckingInterval: number
}

/** A photo of 10 MB may take minutes over a poor network; a head is a few hundred bytes over any. */
export const TIMEOUTS: Timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 2_000,
}

interface Options {
  port: number
  /** Without it: on every address of the machine. */
  hostname?: string
  timeouts?: Timeouts
}

/**
 * Serves HTTP. Whoever does not come to the end of a request in time is answered 408 and cut off, so that nobody holds
 * connections open by sending slowly.
 */
export const listen = (
  fetch: Parameters<typeof serve>[0]['fetch'],
  { timeouts = TIMEOUTS, ...where }: Options,
  onListening?: (address: AddressInfo) => void,
): ServerType => serve({ fetch, ...where, serverOptions: { ...timeouts } }, onListening)
