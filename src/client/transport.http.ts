import type { Answer } from '../contract/errors'
import { methods } from '../contract/methods'
import type { Transport } from './retry'

/** Posts JSON and returns the JSON of the response; rejects when there is none within `timeoutMs`. */
export type Post = (url: string, body: unknown, token: string, timeoutMs: number) => Promise<unknown>

/** `export`: files are made, such as sheets to print. */
export const timeoutsMs = { api: 10_000, export: 30_000 } as const

interface Options {
  baseUrl: string
  post: Post
  token: () => string
}

/** Whether a response is an answer of the server: a gateway's error page may be JSON, too. */
export const isAnswer = (body: unknown): body is Answer =>
  typeof body === 'object' && body !== null && typeof (body as Answer).ok === 'boolean'

/** Calls the bridge: `POST /api` with the session's token. */
export const httpTransport =
  ({ baseUrl, post, token }: Options): Transport =>
  async (call) => {
    const body = await post(`${baseUrl}/api`, call, token(), timeoutsMs[methods[call.method].at])
    if (!isAnswer(body)) throw new Error('no answer of ours')
    return body
  }
