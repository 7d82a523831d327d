import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/bundle.mjs'
import { listenForTaps, tapOn, touchesOf } from './tap-on.mjs'

/** A place in the sample district from which much is near. */
export const START = JSON.parse(readFileSync(join(root, 'data/sample/communities.json'), 'utf8')).meta.demoStart

/** What the phone remembers after that place was chosen on the map. */
export const AT_START = { ...START, from: 'map', label: '' }

/**
 * A browser context as a phone with the address open. Requests to other hosts are refused and noted, console errors are
 * noted: `check` fails on both.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the local cloud
 * @param {object} [options]
 * @param {string} [options.path] a page with its query, `packages/find/point/index?id=…`
 * @param {number} [options.width] @param {number} [options.height] CSS pixels
 * @param {Record<string, unknown>} [options.remembered] what lies in storage under `yijia.`: strings as they are
 * @param {string} [options.now] the page's clock stands there
 * @param {object} [options.context] more options of the browser's context
 */
export async function openPhone(browser, address, options = {}) {
  const { path = '', width = 390, height = 844, remembered = {}, now, context: more = {} } = options
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin: address, localStorage: entriesOf(remembered) }] },
    ...more,
  })
  const notes = await listenTo(context, address)
  await listenForTaps(context)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000) // two files share two cores
  if (now) await page.clock.setFixedTime(now)

  /** The page on top; the pages below stay in the document. */
  const screen = page.locator('.taro_page:visible').last()
  /** Waits until no request is running, also none that an answer leads to. */
  const ready = async () => {
    await screen.locator('.main').waitFor()
    for (let quiet = 0; quiet < QUIET_FRAMES; quiet = notes.underway === 0 ? quiet + 1 : 0)
      await page.evaluate(nextFrame)
    await screen.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  }
  const open = async (to) => {
    await page.goto('about:blank') // the same address with another hash would not load anew
    await page.goto(`${address}/${to && `#/${to}`}`)
    await ready()
  }
  await page.goto(`${address}/${path && `#/${path}`}`)
  return {
    page,
    context,
    screen,
    ready,
    /** Loads an address, as from a shared card. */
    open,
    /** Forgets everything but `remembered`. Cheaper than another context, which has to compile the app's code again. */
    startOver: (remembered) =>
      page.evaluate((entries) => {
        localStorage.clear()
        for (const { name, value } of entries) localStorage.setItem(name, value)
      }, entriesOf(remembered)),
    /** Presses what has this name; fails with the page's text. */
    press: (name, role = 'button') =>
      tapOn(screen.getByRole(role, { name, exact: true })).catch(async (error) =>
        assert.fail(`${error.message}\nThe page says: ${await screen.innerText()}`),
      ),
    type: (field, text) =>
      screen
        .getByRole('searchbox', { name: field })
        .or(screen.getByRole('textbox', { name: field }))
        .fill(text),
    /** Waits for words on the page on top; fails with the page's text. */
    read: (words) =>
      screen
        .getByText(words)
        .first()
        .waitFor()
        .catch(async () =>
          assert.fail(
            `"${words}" is not there, but: ${await screen.innerText()}\nLast touches: ${await touchesOf(page)}`,
          ),
        ),
    /** Changes the persona; empty for an anonymous caller. */
    play: (persona) =>
      page.evaluate((name) => {
        localStorage.setItem('yijia.persona', name)
        localStorage.removeItem('yijia.token')
      }, persona),
    kept: async (name) =>
      JSON.parse((await page.evaluate((key) => localStorage.getItem(key), `yijia.${name}`)) || 'null'),
    /** Fails on what was noted since it was last called. @param {RegExp} [allowed] complaints that belong to the test */
    check: (allowed = /^$/) => {
      const [strangers, complaints] = [notes.strangers.splice(0), notes.complaints.splice(0)]
      assert.deepEqual(strangers, [], 'asked another machine')
      assert.deepEqual(
        complaints.filter((complaint) => !allowed.test(complaint)),
        [],
        'complained',
      )
    },
  }
}

/** An answer leads to the next request within one or two frames. */
const QUIET_FRAMES = 6
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const listenTo = async (context, address) => {
  const notes = { strangers: [], complaints: [], underway: 0 }
  context.on('request', () => notes.underway++)
  context.on('requestfinished', () => notes.underway--)
  context.on('requestfailed', () => notes.underway--)
  await context.route(
    (url) => url.origin !== address,
    (route) => {
      notes.strangers.push(route.request().url())
      return route.abort()
    },
  )
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) notes.complaints.push(message.text())
  })
  context.on('weberror', (error) => notes.complaints.push(String(error.error())))
  return notes
}

const entriesOf = (remembered) =>
  Object.entries(remembered).map(([name, value]) => ({
    name: `yijia.${name}`,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }))
