// Callers of lists: as many at once as given, or so many calls a second whatever becomes of them.
import http from 'node:http'

const agent = new http.Agent({ keepAlive: true, maxSockets: 2_000 })

/** One call over a kept connection. @returns its code (`ok` or an error's) and how long it took */
const callOnce = (url, token, body) =>
  new Promise((resolve) => {
    const startedMs = performance.now()
    const done = (code) => resolve({ code, ms: performance.now() - startedMs })
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
    }
    const request = http.request(`${url}/api`, { method: 'POST', agent, headers, timeout: 10_000 }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () =>
        done(text.startsWith('{"ok":true') ? 'ok' : (/"code":"(\w+)"/.exec(text)?.[1] ?? 'unread')),
      )
    })
    request.on('timeout', () => request.destroy(Object.assign(new Error(), { code: 'timeout' })))
    request.on('error', ({ code }) => done(code ?? 'error'))
    request.end(body)
  })

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** So many callers, each of which waits for its answer. @returns all answers */
export const closedLoop = async ({ url, tokens, bodyOf, callers, seconds }) => {
  const answers = []
  const endsMs = performance.now() + seconds * 1_000
  const work = Array.from({ length: callers }, async (_, caller) => {
    for (let nth = 0; performance.now() < endsMs; nth++) {
      const number = nth * callers + caller
      answers.push(await callOnce(url, tokens[number % tokens.length], bodyOf(number)))
    }
  })
  await Promise.all(work)
  return answers
}

/** So many calls a second, sent whether or not the earlier ones are answered. @returns all answers */
export const openLoop = async ({ url, tokens, bodyOf, perSecond, seconds }) => {
  const startedMs = performance.now()
  const calls = []
  while (performance.now() - startedMs < seconds * 1_000) {
    const due = ((performance.now() - startedMs) / 1_000) * perSecond
    while (calls.length < due) {
      const number = calls.length
      calls.push(callOnce(url, tokens[number % tokens.length], bodyOf(number)))
    }
    await pause(2)
  }
  return Promise.all(calls)
}

/** The value below which so large a share of all lies. */
export const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

/** How often each code was answered. */
export const countsOf = (answers) => {
  const counts = {}
  for (const { code } of answers) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
