import { isAnswer, type Post } from './transport.http'
import type { Transport } from './retry'

/** What is shown at `/session`: WeChat's login code, or on a local server the name of a persona. */
export type Proof = { code: string } | { persona: string }

interface Options {
  baseUrl: string
  post: Post
  /** Brings a fresh proof; null when this phone has none to show. */
  prove: () => Promise<Proof | null>
  /** Where the token lives between two starts. */
  keep: { read: () => string; write: (token: string) => void }
}

export interface Session {
  token: () => string
  /** Signs in anew. False when there is nothing to show, or it was not accepted. */
  renew: () => Promise<boolean>
}

/** Signing in over HTTP. Never by itself: only when a call turns out to need it. */
export const makeSession = ({ baseUrl, post, prove, keep }: Options): Session => {
  return {
    token: keep.read,
    renew: async () => {
      const proof = await prove()
      if (proof === null) return false
      const body = await post(`${baseUrl}/session`, proof, '')
      if (!isAnswer(body) || !body.ok) return false
      keep.write((body.output as { token: string }).token)
      return true
    },
  }
}

/** Sends a call; where the server does not know who calls, signs in and sends the same call once more. */
export const withSession =
  (transport: Transport, session: Session): Transport =>
  async (call) => {
    const answer = await transport(call)
    const isUnknown = !answer.ok && answer.error.code === 'unauthenticated'
    return isUnknown && (await session.renew()) ? transport(call) : answer
  }
