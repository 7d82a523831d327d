import { goals } from '../config/budgets'
import { openApp } from './callers'
import { atMost, type Figure, unbounded } from './figure'
import { fillProgrammes } from './programme-rows'
import { median, ratioOf, smallAndLarge } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'

/** @returns `work` lists the programmes of the whole district and of one community in turn */
const openList = async (serverUrl: string, root: string, count: number) => {
  const { databaseUrl, ask, close } = await openApp(serverUrl, root, {
    name: `programmes_${count}`,
    poolMax: 1,
    at: AT,
  })
  await fillProgrammes(databaseUrl, count, AT)
  const list = async () => {
    await ask({ method: 'programmes.list', input: {} }, null)
    await ask({ method: 'programmes.list', input: { communityId: 1 } }, null)
  }
  return { work: list, close }
}

/** The programmes among few dates and among many. */
export const measureProgrammes = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const { few, many, perFew } = goals.programmes.list
  const size = { rounds: 9, runs: 50 }
  const times = await smallAndLarge((count) => openList(serverUrl, root, count), { few, many }, size)
  const rounds = `${size.rounds} × ${size.runs}`
  const note = `${median(times.large).toFixed(2)} ms beside ${median(times.small).toFixed(2)} ms; district and community`
  return [
    atMost(`programmes.list.${many}.per${few}`, ratioOf(times.large, times.small), '×', perFew, { note, rounds }),
    unbounded(`programmes.list.${many}.ms`, median(times.large) / 2, 'ms', { rounds }),
  ]
}
