import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchChromium } from '../chromium/find.mjs'
import { openCloud } from '../cloud/bundled.mjs'
import { launch } from './launch.mjs'
import { NOW } from './now.mjs'

/** In the middle of the sample town, GCJ-02. */
export const HERE = { lat: 39.24179, lng: 82.468616 }

/** The walks of a file in another size: `LETTERS=elder WIDTH=320`. */
const { LETTERS, WIDTH: width = '390' } = process.env
const WIDTH = Number(width)

/**
 * The built mini-program on the real server: what a test file needs, opened before its tests and closed after them.
 * @returns `onPhone(sentence, options, body)`, which fails on any error of the app and on any call to another host
 */
export const usePhone = () => {
  const world = {}
  before(async () => {
    world.cloud = await openCloud(NOW)
    world.browser = await launchChromium()
  })
  after(async () => {
    await world.browser?.close()
    await world.cloud?.close()
  })

  const stubsOf = (persona) => ({
    getLocation: () => ({ latitude: HERE.lat, longitude: HERE.lng }),
    getSetting: () => ({ authSetting: {} }),
    makePhoneCall: () => ({}),
    openLocation: () => ({}),
    'cloud.callFunction': async ({ name, data }) => {
      assert.match(name, /^(api|export)$/)
      const identity = persona ? await world.cloud.play(persona) : null
      return { result: await world.cloud.dispatch(data, identity) }
    },
  })

  const onPhone = (sentence, { persona, stubs, where, letters = LETTERS, mayFail = false, ...options }, body) =>
    test(sentence, async () => {
      const storage = {
        ...(where && { where: JSON.stringify({ ...HERE, crs: 'gcj02', from: 'map', label: '', ...where }) }),
        ...(letters && { settings: JSON.stringify({ letters, pace: 'standard' }) }),
      }
      const phone = await launch({
        dist: 'dist/weapp',
        browser: world.browser,
        now: NOW,
        storage,
        stubs: { ...stubsOf(persona), ...stubs },
        viewport: { width: WIDTH, height: 844 },
        ...options,
      })
      try {
        await body(phone, world)
        if (!mayFail) assert.deepEqual(await phone.errors(), [])
        assert.deepEqual(phone.blocked, [])
      } finally {
        await phone.close()
      }
    })
  return { onPhone, world }
}
