const pauseMs = 25

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** What changes while an app is at work: runs in the browser. */
const readState = () => {
  const { setData, calls, pending } = globalThis.__mp
  const routes = getCurrentPages().map(({ route }) => route)
  const unfinished = setData.filter(({ isDone, isLeft }) => !isDone && !isLeft()).length
  return { isBusy: pending > 0 || unfinished > 0, state: JSON.stringify([setData.length, calls.length, routes]) }
}

/**
 * Waits until the app has been quiet: no answer of a stub outstanding, no setData under way, nothing new for `quietMs`.
 * After `limitMs` it goes on all the same; a wait for text then says what is missing.
 */
export async function settle(tab, { quietMs = 100, limitMs = 10_000 } = {}) {
  const deadline = Date.now() + limitMs
  let previous
  let since = Date.now()
  while (Date.now() < deadline) {
    const { isBusy, state } = await tab.evaluate(readState)
    if (isBusy || state !== previous) since = Date.now()
    else if (Date.now() - since >= quietMs) return
    previous = state
    await pause(pauseMs)
  }
}

/** Asks again and again until the answer fits; answers the last one with whether it did. */
export async function poll(ask, fits, timeoutMs) {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (fits(answer)) return { isFound: true, answer }
    if (Date.now() >= deadline) return { isFound: false, answer }
    await pause(pauseMs)
  }
}
