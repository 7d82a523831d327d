import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadBundled } from '../../scripts/bundle.mjs'
import { launchChromium } from '../chromium/find.mjs'
import { axeFaults } from './look.mjs'

let browser
let verifyPage
before(async () => {
  browser = await launchChromium()
  ;({ verifyPage } = await loadBundled('cloud/http/verify-page.ts'))
})
after(() => browser?.close())

const certificate = {
  number: 'YJ-2026-7K3M-0912',
  name: '林**',
  kinds: ['meals', 'books'],
  minutes: 2_790,
  times: 31,
  from: '2025-03-01',
  until: '2026-11-21',
  issuer: '晚灯街道柚子坡社区',
  phone: '023-0000 1234',
  madeOn: '2026-11-24',
  isRevoked: false,
}
const verified = {
  at: '2026-11-24T02:00:00.000Z',
  isSample: true,
  certificate,
  corrections: 2,
  correctedMinutes: -30,
  checked: { on: '2026-11-24', brokenAt: null },
}

/** What stands wider than the screen, and links that are too small for a thumb. */
const readPage = () => {
  const wide = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1,
  )
  const small = [...document.querySelectorAll('a')].filter((one) => one.getBoundingClientRect().height < 60)
  return [...wide, ...small].map((one) => `${one.tagName} ${one.textContent.trim()}`)
}

const PAGES = [
  ['a certificate', verified, /这张证明是真的/],
  ['one of a broken ledger', { ...verified, checked: { on: '2026-11-24', brokenAt: 12 } }, /第 12 笔接不上/],
  ['a revoked one', { ...verified, certificate: { ...certificate, name: '**', isRevoked: true } }, /作废/],
  ['an unknown number', { ...verified, certificate: null, checked: null }, /没有这个编号/],
]
for (const [what, shown, words] of PAGES) {
  for (const letters of ['100%', '200%']) {
    test(`the page that verifies ${what} is readable at 320 px with letters of ${letters}`, async () => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' })
      try {
        const page = await context.newPage()
        await page.setContent(String(await verifyPage(shown)))
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters)
        assert.equal(await page.locator('script').count(), 0)
        assert.match(await page.innerText('main'), words)
        assert.deepEqual(await page.evaluate(readPage), [])
        assert.deepEqual(await axeFaults(page), [])
      } finally {
        await context.close()
      }
    })
  }
}
