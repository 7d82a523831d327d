import type { Answer } from '../contract/errors'
import { makeSession, withSession } from './session'

const call = { method: 'points.report', input: {}, key: 'key-0123456789abcdef' } as const
const unknown: Answer = { ok: false, error: { code: 'unauthenticated', message: '', retry: false, trace: 't' } }
const done: Answer = { ok: true, output: {} }

const setUp = (proof: { code: string } | null, session: unknown) => {
  let kept = ''
  const seen: string[] = []
  const made = makeSession({
    baseUrl: '',
    post: async () => session,
    prove: async () => proof,
    keep: { read: () => kept, write: (token) => (kept = token) },
  })
  const transport = withSession(async () => {
    seen.push(made.token())
    return made.token() === 'good' ? done : unknown
  }, made)
  return { transport, seen, kept: () => kept }
}

test('a call that needs a session signs in and is sent once more', async () => {
  const { transport, seen, kept } = setUp({ code: 'c' }, { ok: true, output: { token: 'good', expiresAt: '' } })
  expect(await transport(call)).toEqual(done)
  expect(seen).toEqual(['', 'good'])
  expect(kept()).toBe('good')
})

test('without a proof of identity the answer is returned unchanged', async () => {
  const { transport, seen } = setUp(null, null)
  expect(await transport(call)).toEqual(unknown)
  expect(seen).toEqual([''])
})

test('a rejected proof is not sent twice', async () => {
  const { transport, seen } = setUp({ code: 'c' }, { ok: false })
  expect(await transport(call)).toEqual(unknown)
  expect(seen).toEqual([''])
})
