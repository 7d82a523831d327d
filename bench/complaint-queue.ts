import { limits } from '../src/contract/limits'
import { shanghaiDay } from '../src/domain/time'
import { compose } from '../cloud/compose'
import { makeLog } from '../cloud/platform/log'
import { goals } from '../config/budgets'
import { fillComplaints, WORKER } from './complaints'
import { makeCrowd } from './crowd'
import { atMost, type Figure, unbounded } from './figure'
import { fill, makeDatabase } from './nearby'
import { interleaved, median, ratioOf } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'
const POINTS = 100
const SIZE = { rounds: 9, runs: 60 }
const FAR_PAGE = 1_000

const silent = makeLog('silent')

/** Opens a worker's queue among `count` complaints through the dispatcher: the first page, and a page far behind. */
const openQueue = async (serverUrl: string, root: string, count: number) => {
  const databaseUrl = await makeDatabase(serverUrl, `cases_${count}`)
  await fill(databaseUrl, root, makeCrowd(root, POINTS, shanghaiDay(AT)))
  const after = await fillComplaints(databaseUrl, count, AT, (FAR_PAGE - 1) * limits.queueRowsMax - 1)
  const variables = { DATABASE_URL: databaseUrl, PGPOOL_MAX: '1', RATE_LIMIT_PER_MINUTE: '999999' }
  const { dispatch, close } = compose(variables, { log: silent, clock: () => AT })
  const ask = async (cursor: typeof after) => {
    const input = { group: 'due', ...(cursor && { after: cursor }) }
    const answer = await dispatch({ method: 'complaints.queue', input }, WORKER)
    if (!answer.ok) throw new Error(answer.error.code)
    const { rows } = answer.output as { rows: unknown[] }
    if (rows.length !== limits.queueRowsMax) throw new Error(`${rows.length} rows are no page`)
  }
  return { first: () => ask(null), far: () => ask(after), close }
}

/** The first page of a queue among few complaints and among many, and page 1,000 beside page 1. */
export const measureComplaintQueue = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const { few, many, perFew, farPerFirst } = goals.complaintQueue
  const small = await openQueue(serverUrl, root, few)
  const large = await openQueue(serverUrl, root, many)
  const times = await interleaved({ small: small.first, first: large.first, far: large.far }, SIZE)
  await small.close()
  await large.close()
  const rounds = `${SIZE.rounds} × ${SIZE.runs}`
  const note = `${median(times.first).toFixed(2)} ms beside ${median(times.small).toFixed(2)} ms`
  return [
    atMost(`complaints.queue.${many}.per${few}`, ratioOf(times.first, times.small), '×', perFew, { note, rounds }),
    atMost(`complaints.queue.page${FAR_PAGE}.perPage1`, ratioOf(times.far, times.first), '×', farPerFirst, {
      note: `${median(times.far).toFixed(2)} ms`,
      rounds,
    }),
    unbounded(`complaints.queue.${many}.ms`, median(times.first), 'ms', { rounds }),
  ]
}
