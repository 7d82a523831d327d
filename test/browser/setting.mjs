import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchChromium } from '../chromium/find.mjs'
import { MORNING, startCloud } from './cloud.mjs'
import { faultsOf } from './look.mjs'
import { AT_START, openPhone, START } from './phone.mjs'

const NORMAL = { letters: 'normal', pace: 'standard' }

/**
 * One local cloud and one browser for all tests of a file, and what `prepare` does with the cloud.
 *
 * The answer `onPhone(sentence, options, body)` is a test with a phone in the hand: `options`, or what they answer once
 * the cloud is prepared, are those of `openPhone`; the clock of both sides stands at `now`; `allowed` is what it may
 * complain about. `body` is given the phone and the cloud. Unless something else is remembered, a place is chosen and
 * the letters are normal.
 */
export const useCloud = (prepare = async () => {}) => {
  const parts = {}
  before(async () => {
    ;[parts.browser, parts.cloud] = await Promise.all([launchChromium(), startCloud()])
    await prepare(parts.cloud)
  })
  after(async () => {
    await parts.browser?.close()
    await parts.cloud?.stop()
  })
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

/** The same in both sizes, worst and usual: what `body` has brought about then also holds together. */
export const bothSizes = (onPhone) => (sentence, options, body) => {
  for (const [letters, width] of [
    ['normal', 390],
    ['xl', 320],
  ]) {
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
