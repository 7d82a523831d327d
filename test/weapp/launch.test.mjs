import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchChromium } from '../chromium/find.mjs'
import { fail, launch } from './launch.mjs'
import { writeSampleApp } from './sample-app.mjs'

const here = { latitude: 29.56, longitude: 106.55 }
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

/** Runs the sample app for one test and asserts at the end that it kept no error, unless the test looked itself. */
const onPhone = (sentence, options, body) =>
  test(sentence, async () => {
    const program = await launch({ dist: sample.dist, browser, ...options })
    try {
      const isChecked = await body(program)
      if (!isChecked) assert.deepEqual(await program.errors(), [])
    } finally {
      await program.close()
    }
  })

onPhone('what is typed reaches the page, and the page shows it', {}, async (program) => {
  await program.input('#name', '小明')
  await program.waitForText('#said', '小明')
  assert.equal((await program.setDataStats()).entries.at(-1).bytes, '{"said":"小明"}'.length + 4)
})

onPhone('what a page was sent is counted up to the words that are looked for', {}, async (program) => {
  const until = async (words) => program.sentUntil('pages/home/index', words)
  const bytes = '{"said":"小明"}'.length + 4
  for (const value of ['小明', '小红', '小明']) await program.callPage('onType', { detail: { value } })
  assert.deepEqual(await until('小明'), { calls: 1, bytes })
  assert.deepEqual(await until('小红'), { calls: 2, bytes: 2 * bytes })
  await assert.rejects(until('小刚'), /never sent 小刚/)
})

const answering = { 'cloud.callFunction': async ({ data }) => ({ result: { name: `${data.method} 答` } }) }

onPhone('a cloud function is answered by a function of the test', { stubs: answering }, async (program) => {
  await program.tap('role=button[name="问一问"]')
  await program.waitForText('#asked', 'me.get 答')
  const [call] = await program.calls('cloud.callFunction')
  assert.deepEqual(call.args, [{ name: 'api', data: { method: 'me.get' } }])
})

onPhone('an API without a stub fails, and a stub given later is taken', {}, async (program) => {
  await program.tap('#locate')
  await program.waitForText('#said', 'getLocation:fail has no stub in this test')
  await program.stub('getLocation', () => {
    throw fail('getLocation', 'auth deny')
  })
  await program.tap('#locate')
  await program.waitForText('#said', 'getLocation:fail auth deny')
})

onPhone('the app sees no window, fetch or atob', {}, async (program) => {
  await program.tap('#window')
  await program.waitForText('#said', 'undefinedundefinedundefined')
})

onPhone('an error thrown by a page is in errors()', {}, async (program) => {
  await program.tap('#throw')
  assert.match((await program.errors()).join(), /页面坏了/)
  return true
})

const located = { stubs: { getLocation: () => here } }

onPhone('the map counts its markers and areas, and answers taps on both', located, async (program) => {
  await program.tap('#locate')
  const map = program.locator('#map')
  await program.waitForText('#said', '在这里')
  await map.locator('[data-marker="7"]').waitFor()
  assert.equal(await map.getAttribute('data-markers'), '1')
  assert.equal(await map.getAttribute('data-polygons'), '1')
  await program.tap('role=img[name="春晖站"]')
  await program.waitForText('#said', '第7个')
  await map.click({ position: { x: 40, y: 75 } })
  await program.waitForText('#said', '29.5600')
})

onPhone('styles of page and app hold, with custom properties, rpx and vh', {}, async (program) => {
  const style = (selector, name) =>
    program.locator(selector).evaluate((el, key) => getComputedStyle(el).getPropertyValue(key), name)
  assert.equal(await style('#inside', 'font-size'), '32px')
  assert.equal(await style('#inside', 'color'), 'rgb(1, 2, 3)')
  assert.equal(await style('#half', 'width'), '187.5px')
  assert.equal(await style('#half', 'height'), `${(812 - 44) / 2}px`)
  const background = await program.evaluate(() => getComputedStyle(document.querySelector('wx-page')).backgroundColor)
  assert.equal(background, 'rgb(9, 8, 7)')
})

onPhone('the content of a root-portal inherits no styles from its parent', {}, async (program) => {
  const size = await program.locator('#outside').evaluate((el) => getComputedStyle(el).fontSize)
  assert.equal(size, '16px')
})
