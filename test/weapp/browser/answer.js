import { log } from './report.js'

/** A copy that can cross to Node: functions fall away, what cannot be copied becomes its text. */
export function plain(value) {
  if (value === undefined) return undefined
  try {
    return JSON.parse(JSON.stringify(value, (_, item) => (typeof item === 'function' ? undefined : item)))
  } catch {
    return String(value)
  }
}

const body = (api, values) => JSON.stringify({ api, args: values.map(plain) })

const open = ({ error, value }) => {
  if (error) throw Object.assign(new Error(error.errMsg), error)
  return value
}

/** Asks the stub in Node; rejects with `{ errMsg, errCode, errno }`. */
export async function callLater(api, values) {
  log.pending += 1
  try {
    const response = await fetch('/__answer', { method: 'POST', body: body(api, values) })
    return open(await response.json())
  } finally {
    log.pending -= 1
  }
}

/** The same for an API that answers at once. */
export function callNow(api, values) {
  const request = new XMLHttpRequest()
  request.open('POST', '/__answer', false)
  request.send(body(api, values))
  return open(JSON.parse(request.responseText))
}
