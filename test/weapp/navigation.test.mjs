import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchChromium } from '../chromium/find.mjs'
import { launch, requestOver } from './launch.mjs'
import { writeSampleApp } from './sample-app.mjs'

let browser
let sample

before(async () => {
  browser = await launchChromium()
  sample = writeSampleApp()
})
after(async () => {
  await browser.close()
  sample.remove()
})

const onPhone = (sentence, options, body) =>
  test(sentence, async () => {
    const program = await launch({ dist: sample.dist, browser, ...options })
    try {
      await body(program)
      assert.deepEqual(await program.errors(), [])
    } finally {
      await program.close()
    }
  })

onPhone('a page of a subpackage opens with its query and goes back', {}, async (program) => {
  await program.tap('#far')
  assert.deepEqual(await program.pageStack(), ['pages/home/index', 'more/far/index'])
  assert.equal(await program.text('#id'), '3')
  await program.navigateBack()
  assert.equal(await program.route(), 'pages/home/index')
})

onPhone('the custom tab bar is on every tab page and replaces the platform bar', {}, async (program) => {
  await program.tap('#to-me')
  assert.deepEqual(await program.pageStack(), ['pages/me/index'])
  assert.equal(await program.count('#to-me'), 1)
  assert.equal(await program.tab.locator('#tabbar').isVisible(), false)
})

onPhone('a tab page stays alive while another is shown', { page: 'pages/me/index' }, async (program) => {
  await program.switchTab('pages/home/index')
  await program.input('#name', '留着')
  await program.switchTab('pages/me/index')
  assert.equal(await program.text('#seen'), '2')
  await program.switchTab('pages/home/index')
  assert.equal(await program.text('#said'), '留着')
})

onPhone('navigation that WeChat refuses fails', {}, async (program) => {
  await assert.rejects(program.navigateTo('pages/me/index'), /can not navigateTo a tabbar page/)
  await assert.rejects(program.switchTab('more/far/index'), /can not switch to no-tabBar page/)
  await assert.rejects(program.navigateTo('pages/none/index'), /page "pages\/none\/index" is not found/)
  await assert.rejects(program.navigateBack(), /cannot navigate back at first page/)
})

onPhone('an unknown first page is handed to onPageNotFound', { page: 'old/path' }, async (program) => {
  assert.equal(await program.route(), 'pages/me/index')
})

const remembering = { page: 'pages/me/index', storage: { seen: 4 } }

onPhone('storage starts with what the test put there', remembering, async (program) => {
  assert.equal(await program.text('#seen'), '5')
})

const largeLetters = { page: 'pages/me/index', stubs: { getAppBaseInfo: () => ({ fontSizeScaleFactor: 1.4 }) } }

onPhone('a stub changes one field of what the phone says about itself', largeLetters, async (program) => {
  assert.equal(await program.text('#font'), '1.4')
  assert.equal((await program.evaluate(() => wx.getAppBaseInfo())).language, 'zh_CN')
})

onPhone('the app is notified of a downloaded update', {}, async (program) => {
  await program.fire('UpdateReady')
  await program.waitForText('#said', '有新的一版')
})

const undecided = { privacy: 'needed', stubs: { getLocation: () => ({ latitude: 1, longitude: 2 }) } }

onPhone('a guarded API waits for consent to the privacy guideline', undecided, async (program) => {
  assert.equal((await program.wx('getPrivacySetting')).needAuthorization, true)
  await program.tap('#locate')
  assert.match(await program.dialog(), /隐私保护指引/)
  await program.choose('拒绝')
  await program.waitForText('#said', 'getLocation:fail privacy permission is not authorized')
  await program.tap('#locate')
  await program.choose('同意')
  await program.waitForText('#said', '在这里')
  assert.equal((await program.wx('getPrivacySetting')).needAuthorization, false)
})

const echo = requestOver(async (url, { method, body }) => Response.json({ url, method, body }, { status: 201 }))

onPhone('wx.request goes through a fetch function of the test', { stubs: { request: echo } }, async (program) => {
  const reply = await program.wx('request', { url: 'https://house/api', method: 'POST', data: { a: 1 } })
  assert.equal(reply.statusCode, 201)
  assert.deepEqual(reply.data, { url: 'https://house/api', method: 'POST', body: '{"a":1}' })
})

onPhone('the clock of the phone can be set', { now: '2026-11-24T21:00:00+08:00' }, async (program) => {
  assert.equal(await program.evaluate(() => new Date().getHours()), 21)
})
