/** What the page hears of the last touches, in order; `listenForTaps` fills it in the page. */
const HEARD = 'heardTouches'
const HEARD_AT_MOST = 12

/** The browser may drop a tap while the machine is busy: touches arrive, but no click. A person would tap again. */
const TRIES = 3
const FRAMES_UNTIL_CLICK = 60

/** Makes every page of the context count its clicks and remember the last touches. Call before the first page. */
export const listenForTaps = (context) =>
  context.addInitScript(
    ({ heard, atMost }) => {
      globalThis.clicksHeard = 0
      globalThis[heard] = []
      for (const type of ['touchstart', 'touchend', 'touchcancel', 'contextmenu', 'click'])
        addEventListener(
          type,
          ({ target }) => {
            if (type === 'click') globalThis.clicksHeard++
            globalThis[heard].push(`${type} on "${[...(target.textContent ?? '')].slice(0, 20).join('')}"`)
            globalThis[heard].splice(0, globalThis[heard].length - atMost)
          },
          { capture: true, passive: true },
        )
    },
    { heard: HEARD, atMost: HEARD_AT_MOST },
  )

/** Taps an element, and again if the page heard no click. @param {import('playwright-core').Locator} locator */
export const tapOn = async (locator) => {
  const page = locator.page()
  for (let tries = 1; tries <= TRIES; tries++) {
    const before = await page.evaluate(() => globalThis.clicksHeard)
    await locator.tap()
    if (await hasClicked(page, before)) return
    console.log(`A tap made no click: ${await touchesOf(page)}`)
  }
}

/** The touches that the page heard last, for the message of a failure. */
export const touchesOf = (page) => page.evaluate((heard) => globalThis[heard]?.join(', '), HEARD)

/** Counts frames, since tests stop the page's clock. A page that has been left has heard its click. */
const hasClicked = (page, before) =>
  page
    .evaluate(
      async ({ before, frames }) => {
        for (let frame = 0; frame < frames && globalThis.clicksHeard === before; frame++)
          await new Promise((resolve) => requestAnimationFrame(resolve))
        return globalThis.clicksHeard !== before
      },
      { before, frames: FRAMES_UNTIL_CLICK },
    )
    .catch(() => true)
