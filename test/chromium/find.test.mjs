import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findChromium, launchChromium } from './find.mjs'
import { unpackBrowser } from './unpack.mjs'

/** Runs with other environment variables and puts the old ones back. */
async function withEnvironment(changes, run) {
  const before = { ...process.env }
  Object.assign(process.env, changes)
  try {
    return await run()
  } finally {
    process.env = before
  }
}

/** A picture of one text at one weight. */
async function picture(page, text, weight) {
  await page.setContent(`<span style="font: ${weight} 40px -apple-system, 'PingFang SC', sans-serif">${text}</span>`)
  return (await page.locator('span').screenshot()).toString('base64')
}

async function assertChineseIsDrawn(browser) {
  const page = await browser.newPage()
  const [home, walk, boldHome] = [
    await picture(page, '怡家', 400),
    await picture(page, '步行', 400),
    await picture(page, '怡家', 700),
  ]
  await browser.close()
  assert.notEqual(home, walk, 'two words are the same row of boxes')
  assert.notEqual(home, boldHome, 'bold looks like regular')
}

test('the Chromium that is found draws Chinese in two weights', async () => {
  await assertChineseIsDrawn(await launchChromium())
})

test('without one in the system, that of npm starts, or one line says what to install', async () => {
  const nothing = { PATH: '', CHROMIUM_PATH: '', LD_LIBRARY_PATH: '' }
  await withEnvironment(nothing, async () => {
    const unpacked = await unpackBrowser()
    if (!unpacked) return assert.rejects(findChromium(), /^Error: no Chromium found: .*apt-get install.*$/)
    const found = await findChromium()
    assert.equal(found.executablePath, unpacked.executablePath)
    assert.equal(found.env.LD_LIBRARY_PATH, unpacked.libraries)
    await assertChineseIsDrawn(await launchChromium())
  })
})

test('a Chromium that does not start is one line', async () => {
  await withEnvironment({ CHROMIUM_PATH: '/bin/false' }, () =>
    assert.rejects(launchChromium(), /^Error: \/bin\/false does not start: install one with: apt-get install \S+ .*$/),
  )
})
