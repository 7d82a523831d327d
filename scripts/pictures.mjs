// Makes the pictures of the README into docs/images: the browser version on the real server, at a fixed moment and place.
import { mkdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { launchChromium } from '../test/chromium/find.mjs'
import { openCloud } from '../test/cloud/bundled.mjs'
import { root } from './bundle.mjs'

const NOW = '2026-11-24T02:00:00.000Z'
const ORIGIN = 'http://yijia.example'
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' }
const { meta } = JSON.parse(readFileSync(join(root, 'data/sample/communities.json'), 'utf8'))
const WHERE = { ...meta.demoStart, from: 'map', label: '' }

/** Answers everything the page asks for from this process: files of dist/h5, and the server's methods. */
const answer = (cloud) => async (route) => {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/api') return route.fulfill({ json: await cloud.dispatch(route.request().postDataJSON(), null) })
  if (pathname === '/personas') return route.fulfill({ json: [] })
  const file = pathname === '/' ? '/index.html' : pathname
  await route.fulfill({ body: readFileSync(join(root, 'dist/h5', file)), contentType: TYPES[extname(file)] ?? 'text/plain' })
}

const shoot = async (browser, cloud, { name, page: path, letters, height }) => {
  const context = await browser.newContext({ viewport: { width: 390, height }, deviceScaleFactor: 1, isMobile: true, hasTouch: true })
  await context.route(`${ORIGIN}/**`, answer(cloud))
  await context.addInitScript(([where, settings]) => {
    localStorage.setItem('yijia.where', where)
    localStorage.setItem('yijia.settings', settings)
  }, [JSON.stringify(WHERE), JSON.stringify({ letters, pace: 'standard' })])
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  await page.goto(`${ORIGIN}/#/${path}`)
  await page.waitForLoadState('networkidle')
  await page.locator('.leaflet-marker-icon, .page').first().waitFor()
  await page.screenshot({ path: join(root, `docs/images/${name}.png`) })
  await context.close()
  console.log(`docs/images/${name}.png`)
}

mkdirSync(join(root, 'docs/images'), { recursive: true })
const [cloud, browser] = [await openCloud(NOW), await launchChromium()]
const found = await cloud.dispatch({ method: 'points.search', input: { text: '柚子坡邻里' } }, null)
const { id } = found.output.rows[0]
const pictures = [
  { name: 'home-390', page: 'pages/home/index', letters: 'normal', height: 1100 },
  { name: 'elder-home-390', page: 'pages/home/index', letters: 'elder', height: 1100 },
  { name: 'point-390', page: `packages/find/point/index?id=${id}`, letters: 'normal', height: 1100 },
  { name: 'way-390', page: `packages/find/way/index?id=${id}`, letters: 'normal', height: 1100 },
]
for (const picture of pictures) await shoot(browser, cloud, picture)
await browser.close()
await cloud.close()
