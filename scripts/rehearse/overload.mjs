// Three times as many calls as the server can answer.
import { loadBundled, root } from '../bundle.mjs'
import { closedLoop, countsOf, openLoop, quantile } from './load.mjs'
import { onePostgres } from './postgres.mjs'
import { buildWeb, startWeb } from './web.mjs'

const SECRET = 'only-for-rehearsals-'.repeat(2)
const PEOPLE = 2_000
const CALLERS = 16
const TIMES = 3
const bounds = { admittedP95Ms: 1_000, refusedP95Ms: 200, goodput: 0.75, recoveryMs: 2_000 }

/** A day of a room, which is read most, and every fourth call books. */
const mixed = (roomIds) => {
  const day = Math.floor(Date.now() / 86_400_000)
  return (number) => {
    const roomId = roomIds[number % roomIds.length]
    const slot = new Date((day + 15 + (number % 40)) * 86_400_000 + (1 + (number % 9)) * 3_600_000)
    const key = `rehearsal-${process.pid}-${Math.random().toString(36).slice(2, 12)}`
    return number % 4 === 0
      ? JSON.stringify({
          method: 'bookings.create',
          input: { roomId, startsAt: slot.toISOString(), minutes: 60, partySize: 1, purpose: '' },
          key,
        })
      : JSON.stringify({ method: 'bookings.mine', input: {} })
  }
}

const isAnswered = ({ code }) => !/^(try_again|slow_down|internal|unread|timeout|E[A-Z]+)$/.test(code)

/** How long until a call is answered as usual again. */
const recovery = async (about) => {
  const startedMs = performance.now()
  for (;;) {
    const answers = await closedLoop({ ...about, callers: 4, seconds: 0.1 })
    if (
      answers.every(isAnswered) &&
      quantile(
        answers.map(({ ms }) => ms),
        0.95,
      ) < 200
    ) {
      return performance.now() - startedMs
    }
  }
}

/** @param seconds of each part */
export const overload = async ({ seconds }) => {
  const server = await onePostgres()
  try {
    const { prepareDistrict } = await loadBundled('scripts/rehearse/district.ts')
    const about = { name: 'overload', people: PEOPLE, secret: SECRET }
    const { databaseUrl, tokens, roomIds } = await prepareDistrict(server.url, root, about)
    await buildWeb()
    const web = await startWeb({ DATABASE_URL: databaseUrl, SESSION_SECRET: SECRET, RATE_LIMIT_PER_MINUTE: '999999' })
    const calls = { url: web.url, tokens, bodyOf: mixed(roomIds) }
    await closedLoop({ ...calls, callers: CALLERS, seconds: 2 })
    const closed = await closedLoop({ ...calls, callers: CALLERS, seconds })
    const capacity = closed.filter(isAnswered).length / seconds
    const open = await openLoop({ ...calls, perSecond: capacity * TIMES, seconds })
    const recoveryMs = await recovery(calls)
    await web.stop()

    const [answered, refused] = [open.filter(isAnswered), open.filter(({ code }) => code === 'try_again')]
    const broken = open.length - answered.length - refused.length
    console.log(`  closed loop: ${JSON.stringify(countsOf(closed))}`)
    console.log(`  open loop:   ${JSON.stringify(countsOf(open))}`)
    const p95 = (answers) =>
      Math.round(
        quantile(
          answers.map(({ ms }) => ms),
          0.95,
        ),
      )
    return [
      { name: 'closed loop', value: Math.round(capacity), unit: 'calls/s' },
      { name: 'offered', value: Math.round(open.length / seconds), unit: 'calls/s' },
      { name: 'goodput ÷ closed loop', value: answered.length / seconds / capacity, unit: '', atLeast: bounds.goodput },
      { name: 'admitted, p95', value: p95(answered), unit: 'ms', atMost: bounds.admittedP95Ms },
      { name: 'refused, p95', value: p95(refused), unit: 'ms', atMost: bounds.refusedP95Ms },
      { name: 'reset or timed out', value: broken, unit: '', atMost: 0 },
      { name: 'recovery', value: Math.round(recoveryMs), unit: 'ms', atMost: bounds.recoveryMs },
    ]
  } finally {
    await server.stop()
  }
}
