import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorld, type World } from '../../test/factories'
import { makeHealth } from '../http/health'
import { personas, personaSignIn } from './personas'
import { makeLocalWeb } from './web'

let world: World
let web: ReturnType<typeof makeLocalWeb>
const folder = mkdtempSync(join(tmpdir(), 'yijia-h5-'))
beforeAll(async () => {
  mkdirSync(join(folder, 'js'))
  writeFileSync(join(folder, 'index.html'), '<p>怡家</p>')
  writeFileSync(join(folder, 'js/app.js'), 'app()')
  world = await openWorld()
  const { app, sessions } = world
  const parts = { sessions, signIn: personaSignIn(app.db), health: makeHealth(app.db, app.walking) }
  web = makeLocalWeb(folder, { ...app, ...parts })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

const get = async (path: string) => {
  const response = await web.request(path)
  return [response.status, await response.text()]
}

test('the browser version has the same origin as the bridge', async () => {
  expect(await get('/')).toEqual([200, '<p>怡家</p>'])
  expect(await get('/js/app.js')).toEqual([200, 'app()'])
  expect(await get('/health')).toMatchObject([200, expect.stringContaining('"database":"up"')])
})

test('a missing file is answered in JSON, and nothing outside the folder is served', async () => {
  for (const path of ['/nothing', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/..%2fpackage.json']) {
    expect(await get(path)).toMatchObject([404, expect.stringContaining('"code":"not_found"')])
  }
})

test('personas are listed, and can open a session', async () => {
  const listed = await web.request('/personas')
  expect(await listed.json()).toEqual(personas)
  const post = (path: string, body: object, token = '') =>
    web.request(path, { method: 'POST', body: JSON.stringify(body), headers: { authorization: `Bearer ${token}` } })
  const session = (await (await post('/session', { persona: 'manager-2' })).json()) as { output: { token: string } }
  const me = await post('/api', { method: 'me.get', input: {} }, session.output.token)
  expect(await me.json()).toMatchObject({ output: { role: 'manager', community: { id: 2 } } })
})
