// People who book rooms over HTTP, one after another, and repeat a call with its key as the phone does.

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
/** Nobody has booked so far ahead, and rooms can be booked for sixty days. */
const FIRST_DAY = 15
const DAYS = 40
const PAUSE_MS = 100

/** A separate slot of an hour for each number, from 9:00 to 18:00 in Shanghai. */
const slotOf = (number, roomIds) => {
  const day = FIRST_DAY + (Math.floor(number / roomIds.length / 9) % DAYS)
  const midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS + day * DAY_MS
  const hour = 1 + (Math.floor(number / roomIds.length) % 9)
  return {
    roomId: roomIds[number % roomIds.length],
    startsAt: new Date(midnight + hour * HOUR_MS).toISOString(),
  }
}

/**
 * Starts so many people who book at the same time. Each booking is made with the next of the tokens, because one person
 * may only keep a few.
 * @param urlOf the server that a booker calls, by its number; `onRefused` is called when a connection is
 *   refused or closed, as when the server has just ended
 * @returns `stop()`, which waits for the calls under way and answers what happened: the acknowledged bookings with their
 *   moments, and how often each refusal or broken connection was met
 */
export const startBookers = ({ urlOf, onRefused = () => {}, count, tokens, roomIds }) => {
  const acknowledged = []
  const answers = {}
  let [next, isStopping] = [0, false]
  const note = (code) => (answers[code] = (answers[code] ?? 0) + 1)

  const ask = async (booker, token, body) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const signal = AbortSignal.timeout(10_000)
    const response = await fetch(`${urlOf(booker)}/api`, { method: 'POST', headers, body, signal })
    return response.json()
  }

  const bookOne = async (booker) => {
    const number = next++
    const key = `rehearsal-${process.pid}-${String(number).padStart(10, '0')}`
    const input = { ...slotOf(number, roomIds), minutes: 60, partySize: 1, purpose: '' }
    const body = JSON.stringify({ method: 'bookings.create', input, key })
    for (;;) {
      const answer = await ask(booker, tokens[number % tokens.length], body).catch((error) => ({
        error: { code: error.cause?.code ?? error.name },
      }))
      if (answer.ok) {
        acknowledged.push({ id: answer.output.id, at: Date.now() })
        return
      }
      note(answer.error.code)
      if (/^ECONN/.test(answer.error.code)) onRefused()
      const isWorthRepeating = /try_again|internal|E[A-Z]+|TypeError|TimeoutError|UND_/.test(answer.error.code)
      if (!isWorthRepeating || isStopping) return
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  const work = Array.from({ length: count }, async (_, booker) => {
    while (!isStopping) await bookOne(booker)
  })
  return {
    acknowledged,
    answers,
    stop: async () => {
      isStopping = true
      await Promise.all(work)
      return { acknowledged, answers }
    },
  }
}

/** The longest time without an acknowledged booking, in milliseconds. */
export const longestGapMs = (acknowledged) => {
  const moments = acknowledged.map(({ at }) => at).sort((a, b) => a - b)
  return moments.reduce((longest, at, index) => Math.max(longest, at - (moments[index - 1] ?? at)), 0)
}
