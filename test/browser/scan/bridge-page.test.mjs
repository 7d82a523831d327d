import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MORNING } from './cloud.mjs'
import { axeFaults } from './look.mjs'
import { useParts } from './setting.mjs'

const about = {}
const parts = useParts(async (cloud) => {
  await cloud.setClock(MORNING)
  const { points } = await cloud.call('posters.list', { communityId: 1 }, 'admin')
  const pointIds = [points[0].id]
  await cloud.call('posters.make', { pointIds, tasks: ['look', 'rooms'], hasDoorSigns: false, size: 'A4' }, 'admin')
  const listed = await cloud.call('posters.list', { communityId: 1 }, 'admin')
  const { posters } = listed.points.find(({ id }) => id === pointIds[0])
  const ofTask = (task) => posters.find((one) => one.task === task && one.roomId === null)
  Object.assign(about, { name: points[0].name, code: ofTask('look').code, ended: ofTask('rooms').code })
  await cloud.call('posters.end', { posterId: ofTask('rooms').id }, 'admin')
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
