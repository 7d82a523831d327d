/** What the page heard of the last touches, in order; `listenForTaps` fills it in the page. */
const HEARD = 'heardTouches'
const HEARD_AT_MOST = 12

/**
 * A busy machine loses taps: the touches arrive, but the browser makes no click of them, or the page has moved meanwhile
 * and the click hits something else. A person would tap again.
 */
const TRIES = 3
const FRAMES_UNTIL_CLICK = 60
/** A click that comes late has opened something over the element, which then cannot be tapped again. */
const SECOND_TAP_MS = 5_000

/**
 * Makes every page of the context remember its last clicks, each with what it went through then, and touches: what was
 * clicked may be gone by the time it is asked about. Call before the first page.
 */
export const listenForTaps = (context) =>
  context.addInitScript(
    ({ heard, atMost }) => {
      globalThis.clicked = []
      globalThis[heard] = []
      for (const type of ['touchstart', 'touchend', 'touchcancel', 'contextmenu', 'click'])
        addEventListener(
          type,
          (event) => {
            const { target } = event
            if (type === 'click') globalThis.clicked.push(event.composedPath())
            globalThis[heard].push(`${type} on "${[...(target.textContent ?? '')].slice(0, 20).join('')}"`)
            globalThis[heard].splice(0, globalThis[heard].length - atMost)
          },
          { capture: true, passive: true },
        )
    },
    { heard: HEARD, atMost: HEARD_AT_MOST },
  )

/** Taps an element, and again if it was not clicked. @param {import('playwright-core').Locator} locator */
export const tapOn = async (locator) => {
  const element = await locator.elementHandle()
  await element.evaluate(() => (globalThis.clicked = []))
  for (let tries = 1; tries <= TRIES; tries++) {
    const problem = await locator.tap(tries > 1 ? { timeout: SECOND_TAP_MS } : {}).catch((error) => error)
    if (await isClicked(element)) return
    if (problem) throw problem
    console.log(`A tap made no click there: ${await touchesOf(locator.page())}`)
  }
  throw new Error(`${TRIES} taps made no click there`)
}

/** The touches that the page heard last, for the message of a failure. */
export const touchesOf = (page) => page.evaluate((heard) => globalThis[heard]?.join(', '), HEARD)

/**
 * Whether the element was clicked, or its like: the page may have drawn it anew between the tap and the click. Counts
 * frames, since tests stop the page's clock. A page that has been left has heard its click.
 */
const isClicked = (element) =>
  element
    .evaluate(async (node, frames) => {
      const nameOf = (one) => one?.getAttribute('aria-label') || one?.textContent
      const isHit = () =>
        globalThis.clicked.some((path) => path.includes(node) || nameOf(path[0].closest('[role]')) === nameOf(node))
      for (let frame = 0; frame < frames && !isHit(); frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      return isHit()
    }, FRAMES_UNTIL_CLICK)
    .catch(() => true)
