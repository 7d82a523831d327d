import { codeOf, makePosters, posterIdOf } from '../../test/posters'
import { newKey, openWorld, type World } from '../../test/factories'

let world: World
let [pointId, worker, code] = ['', '', '']
const open = async (variables: Record<string, string> = {}) => {
  world = await openWorld(variables)
  pointId = await world.newPoint({ phone: '023-0000 1234', name: '演示<b>服务点' })
  worker = await world.newPerson('worker', 1)
  await makePosters(world, worker, { pointIds: [pointId], tasks: ['rooms'] })
  code = await codeOf(world, pointId, 'rooms')
}
afterEach(() => world.close())

const get = async (path: string) => {
  const response = await world.bridge.request(path)
  return { status: response.status, html: await response.text(), headers: response.headers }
}

test('any camera gets the point, whether it is open, its telephone, and how to go on in WeChat', async () => {
  await open()
  const { status, html, headers } = await get(`/s/${code}`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch('text/html')
  expect(html).toContain('href="tel:02300001234"')
  expect(html).toContain('打开微信，扫一扫')
})

test('the page is small, without script, and stored words cannot become markup', async () => {
  await open()
  const { html, headers } = await get(`/s/${code}`)
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(15 * 1024)
  expect(html).not.toMatch(/<script|<b>|onclick|javascript:/i)
  expect(html).toContain('演示&lt;b&gt;服务点')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('an ended code says so, with where it hung and whom to call', async () => {
  await open()
  await world.ask(worker, 'posters.end', { posterId: await posterIdOf(world, code) }, newKey())
  const { status, html } = await get(`/s/${code}`)
  expect(status).toBe(404)
  expect(html).toContain('演示&lt;b&gt;服务点')
  expect(html).toContain('tel:02300001234')
})

test.each([
  ['a misread code', 'ar2345678922'],
  ['a code cut off', 'ar23'],
  ['anything else', '%E4%BD%A0%E5%A5%BD'],
])('%s gets a page that explains it', async (_, path) => {
  await open()
  const { status, html } = await get(`/s/${path}`)
  expect(status).toBe(404)
  expect(html).toContain('<h1>')
})

test("WeChat's check file is served under the name it asks for, and nothing is without the setting", async () => {
  await open({ WECHAT_LINK_FILE: 'a1b2c3d4.txt:0f1e2d3c' })
  expect((await get('/s/a1b2c3d4.txt')).html).toBe('0f1e2d3c')
  expect((await get('/s/other.txt')).status).toBe(404)
})

test('at night the telephone on duty stands before that of the point', async () => {
  await open()
  await world.ask(worker, 'communities.save', { communityId: 1, dutyPhone: '023-0000 3001' }, newKey())
  expect((await get(`/s/${code}`)).html).not.toContain('值班电话')
  world.clock.now = '2026-11-24T15:00:00.000Z'
  const { html } = await get(`/s/${code}`)
  expect(html).toMatch(/值班电话[\s\S]*tel:02300003001[\s\S]*tel:02300001234/)
})
