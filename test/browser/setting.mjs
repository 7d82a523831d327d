import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchChromium } from '../chromium/find.mjs'
import { MORNING, startCloud } from './cloud.mjs'
import { faultsOf } from './look.mjs'
import { AT_START, openPhone, START } from './phone.mjs'

const NORMAL = { letters: 'normal', pace: 'standard' }

/**
 * One local cloud and one browser for all tests of a file, and what `prepare` does with the cloud.
 * @returns {{ browser?: import('playwright-core').Browser, cloud?: object }} filled before the first test
 */
export const useParts = (prepare = async () => {}) => {
  const parts = {}
  before(async () => {
    ;[parts.browser, parts.cloud] = await Promise.all([launchChromium(), startCloud()])
    await prepare(parts.cloud)
  })
  after(async () => {
    await parts.browser?.close()
    await parts.cloud?.stop()
  })
  return parts
}

/**
 * The same, and tests on a phone of their own.
 *
 * The answer `onPhone(sentence, options, body)` is a test: `options`, or the function that returns them once the cloud is
 * prepared, are those of `openPhone`; the clocks of phone and cloud stand at `now`; `allowed` matches console errors
 * that belong to the test. `body` gets the phone and the cloud. Unless `remembered` says otherwise, a place is chosen
 * and the letters are normal.
 */
export const useCloud = (prepare) => {
  const parts = useParts(prepare)
  const onPhone = (sentence, options, body) =>
    test(sentence, async () => {
      const { now = MORNING, allowed, remembered = {}, ...more } = typeof options === 'function' ? options() : options
      await parts.cloud.setClock(now)
      const kept = { settings: NORMAL, where: AT_START, ...remembered }
      const phone = await openPhone(parts.browser, parts.cloud.address, { ...more, now, remembered: kept })
      try {
        await body(phone, parts.cloud)
        phone.check(allowed)
      } finally {
        await phone.context.close()
      }
    })
  return onPhone
}

const sizes = process.env.LONG
  ? ['normal', 'elder', 'xl'].flatMap((letters) => [320, 390].map((width) => [letters, width]))
  : [
      ['normal', 390],
      ['xl', 320],
    ]

/** The same in the worst and the usual size, or in all of them; afterwards the layout of the page is measured. */
export const bothSizes = (onPhone) => (sentence, options, body) => {
  for (const [letters, width] of sizes) {
    const inSize = () => {
      const { remembered, ...more } = typeof options === 'function' ? options() : options
      return { ...more, width, remembered: { settings: { letters, pace: 'standard' }, ...remembered } }
    }
    onPhone(`${sentence} (${letters}, ${width} px)`, inSize, async (phone, cloud) => {
      await body(phone, cloud)
      assert.equal((await faultsOf(phone.page, letters)).join('\n'), '')
    })
  }
}

/** The points around the place of the tests, as the server answers. */
export const nearbyOf = (cloud, more = {}) => cloud.call('points.nearby', { ...START, profile: 'standard', ...more })
