import { makeBridge } from '../../cloud/http/bridge'
import { makeHealth } from '../../cloud/http/health'
import { personaSignIn } from '../../cloud/local/personas'
import { makeCall } from '../../src/client/call'
import { makeSession, type Proof, withSession } from '../../src/client/session'
import { httpTransport } from '../../src/client/transport.http'
import { newKey, openWorld, type World } from '../factories'
import { postInto } from './transports'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const { app, sessions } = world
  const signIn = personaSignIn(app.db)
  world.bridge = makeBridge({ ...app, sessions, signIn, health: makeHealth(app.db, app.walking) })
})
afterAll(() => world.close())

/** A phone that signs in over HTTP when a call needs it, and keeps its token. */
const phone = (proof: Proof | null) => {
  const kept = { token: '' }
  const keep = { read: () => kept.token, write: (token: string) => void (kept.token = token) }
  const session = makeSession({ baseUrl: '', post: postInto(world), prove: async () => proof, keep })
  const transport = withSession(httpTransport({ baseUrl: '', post: postInto(world), token: session.token }), session)
  return { call: makeCall({ transport, newKey, wait: async () => {} }), kept }
}

test('a phone signs in only when a call needs it, and stays signed in', async () => {
  const { call, kept } = phone({ persona: 'resident' })
  await call('district.get', {})
  expect(kept.token).toBe('')
  expect(await call('me.get', {})).toMatchObject({ role: 'resident', community: null })
  const { token } = kept
  await call('me.get', {})
  expect(kept.token).toBe(token)
})

test('an expired token is renewed within the call', async () => {
  const { call, kept } = phone({ persona: 'worker-2' })
  await call('me.get', {})
  const { token } = kept
  world.clock.now = '2026-12-24T02:00:00.000Z'
  expect(await call('me.get', {})).toMatchObject({ role: 'worker', community: { id: 2, name: '黄葛社区' } })
  expect(kept.token).not.toBe(token)
})

test('a phone without credentials gets unauthenticated, once', async () => {
  await expect(phone(null).call('me.get', {})).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(phone({ code: 'forged' }).call('me.get', {})).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('personas with different numbers are different people', async () => {
  const pointId = await world.newPoint()
  for (const persona of ['resident', 'resident-17', 'elder', 'resident-17']) {
    await phone({ persona })
      .call('points.report', { pointId, says: 'closed' })
      .catch(() => null)
  }
  expect((await world.rows('point_report')).point_report).toHaveLength(3)
})
