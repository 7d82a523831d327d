import { isAnswer, type Post, timeoutsMs } from './transport.http'
import type { Transport } from './retry'

/** What `/session` takes as proof of identity: WeChat's login code, or on a local server the name of a persona. */
export type Proof = { code: string } | { persona: string }

interface Options {
  baseUrl: string
  post: Post
  /** Gets a fresh proof; null when this phone has none. */
  prove: () => Promise<Proof | null>
  /** Stores the token between two starts. */
  keep: { read: () => string; write: (token: string) => void }
}

export interface Session {
  token: () => string
  /** Signs in again. False when there is no proof, or it was not accepted. */
  renew: () => Promise<boolean>
}

/** Signing in over HTTP, which happens only after a call was answered with `unauthenticated`. */
export const makeSession = ({ baseUrl, post, prove, keep }: Options): Session => {
  return {
    token: keep.read,
    renew: async () => {
      const proof = await prove()
      if (proof === null) return false
      const body = await post(`${baseUrl}/session`, proof, '', timeoutsMs.api)
      if (!isAnswer(body) || !body.ok) return false
      keep.write((body.output as { token: string }).token)
      return true
    },
  }
}

/** Sends a call; after `unauthenticated` it signs in and sends the same call once more. */
export const withSession =
  (transport: Transport, session: Session): Transport =>
  async (call) => {
    const answer = await transport(call)
    const isUnknown = !answer.ok && answer.error.code === 'unauthenticated'
    return isUnknown && (await session.renew()) ? transport(call) : answer
  }
