import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { launchChromium } from '../../chromium/find.mjs'
import { openCloud } from '../../cloud/bundled.mjs'
import { readLayout } from '../../browser/in-page.mjs'
import { promises } from '../../browser/look.mjs'
import { fullOpening, keptDrafts, personaOf } from '../../full/openings.mjs'
import { findViews } from '../../full/pages.mjs'
import { fillSample } from '../../full/sample.mjs'
import { callsOf } from '../elsewhere.mjs'
import { launch } from '../launch.mjs'
import { NOW } from '../now.mjs'
import { HERE } from '../phone.mjs'

/** The frame of the harness; WeChat itself draws the bar above a page. */
const FRAME = { page: 'wx-page', bar: null, map: 'wx-map' }

/** The worst case and the usual one; the whole grid with `npm run test:long`. */
const grid = process.env.LONG
  ? ['normal', 'elder', 'xl'].flatMap((letters) => [320, 360, 390, 414].map((width) => ({ letters, width })))
  : [
      { letters: 'xl', width: 320 },
      { letters: 'normal', width: 390 },
    ]

const world = {}
const about = {}
before(async () => {
  world.browser = await launchChromium()
  world.cloud = await openCloud(NOW)
  const call = callsOf(world)
  const upload = async (persona, subject, bytes) => {
    const { fileId, cloudPath } = await call(persona, 'files.ticket', { ...subject, bytes: bytes.length })
    await world.cloud.upload(cloudPath, bytes)
    await call(persona, 'files.finish', { fileId, cloudId: `cloud://yijia-test/${cloudPath}` })
    await world.cloud.workOnFiles()
    return fileId
  }
  Object.assign(about, await fillSample(call, { now: NOW, upload, deliver: () => world.cloud.tick() }))
})
after(async () => {
  await world.browser?.close()
  await world.cloud?.close()
})

/** A phone whose pages show all they can to a persona. */
const openPhone = (persona, { letters, width }) => {
  const drafts = Object.values(keptDrafts(about))[0]
  return launch({
    dist: 'dist/weapp',
    page: 'pages/me/index',
    browser: world.browser,
    now: NOW,
    viewport: { width, height: 700 },
    storage: {
      where: JSON.stringify({ ...HERE, crs: 'gcj02', from: 'map', label: '' }),
      settings: JSON.stringify({ letters, pace: 'standard' }),
      'drafts ': JSON.stringify(drafts),
    },
    stubs: {
      getSetting: () => ({ authSetting: {} }),
      'cloud.callFunction': async ({ data }) => {
        const identity = persona === '' ? null : await world.cloud.play(persona)
        return { result: await world.cloud.dispatch(data, identity) }
      },
    },
  })
}

const pages = findViews()
const personas = [...new Set(pages.map((page) => personaOf(page)))]

for (const size of grid) {
  for (const persona of personas) {
    describe(`${size.letters} letters on ${size.width} px as ${persona || 'nobody'}`, () => {
      let phone
      before(async () => (phone = await openPhone(persona, size)))
      after(() => phone?.close())

      for (const page of pages.filter((one) => personaOf(one) === persona)) {
        test(`${page} holds together with all that it can show`, async () => {
          world.cloud.clock.now = NOW
          const { path, shows } = fullOpening(page, about)
          await phone.reLaunch(`/${path}`)
          await phone.waitForText('.page', shows)
          await phone.settle()
          const least = { ...promises[size.letters], frame: FRAME }
          assert.equal((await phone.evaluate(readLayout, least)).join('\n'), '')
          assert.deepEqual(await phone.errors(), [])
        })
      }
    })
  }
}
