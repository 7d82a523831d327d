import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hangPosters } from '../../full/posters.mjs'
import { callOf } from '../complaint/complaint-hand.mjs'
import { MORNING } from '../cloud.mjs'
import { axeFaults } from '../look.mjs'
import { useParts } from '../setting.mjs'

const about = {}
const parts = useParts(async (cloud) => {
  await cloud.setClock(MORNING)
  const call = callOf(cloud)
  const { points } = await call('admin', 'posters.list', { communityId: 1 })
  const { codes, posters } = await hangPosters(call, 'admin', { pointId: points[0].id, communityId: 1 })
  Object.assign(about, { code: codes.look, ended: codes.rooms })
  await call('admin', 'posters.end', { posterId: posters.find(({ code }) => code === codes.rooms).id })
})

/** What stands wider than the screen, and links that are too small for a thumb. */
const readPage = () => {
  const wide = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1,
  )
  const small = [...document.querySelectorAll('a')].filter((one) => one.getBoundingClientRect().height < 60)
  return [...wide, ...small].map((one) => `${one.tagName} ${one.textContent.trim()}`)
}

const PAGES = [
  ['a code in use', () => about.code, 200, /现在开着/],
  ['an ended code', () => about.ended, 404, /停用/],
  ['a misread code', () => 'al2345678922', 404, /没扫全/],
]
for (const [what, code, status, words] of PAGES) {
  for (const letters of ['100%', '200%']) {
    test(`any other camera reads ${what} at 320 px with letters of ${letters}`, async () => {
      const context = await parts.browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' })
      try {
        const page = await context.newPage()
        const response = await page.goto(`${parts.cloud.address}/s/${code()}`)
        assert.equal(response.status(), status)
        assert.ok((await response.body()).length <= 15 * 1024)
        assert.equal(await page.locator('script').count(), 0)
        // The page forbids styles of others: its own element is changed, as a browser's setting does.
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters)
        assert.equal(
          await page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
          letters === '100%' ? '16px' : '32px',
        )
        assert.match(await page.innerText('main'), words)
        assert.deepEqual(await page.evaluate(readPage), [])
        assert.deepEqual(await axeFaults(page), [])
        await page.keyboard.press('Tab')
        assert.match(await page.evaluate(() => document.activeElement.getAttribute('href')), /^tel:/)
      } finally {
        await context.close()
      }
    })
  }
}
