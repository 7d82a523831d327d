import { compose } from '../cloud/compose'
import { makeLog } from '../cloud/platform/log'
import { goals } from '../config/budgets'
import { shanghaiDay } from '../src/domain/time'
import { makeCrowd } from './crowd'
import { atMost, type Figure } from './figure'
import { fill, makeDatabase } from './nearby'
import { median, millisecondsOf, ratioOf, smallAndLarge } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'
const SIZE = { rounds: 9, runs: 20 }

/** What many points have, what few have, what no point has, and what one wrong character hides. */
const QUESTIONS = ['量血压', '食堂', '榕荫书吧', '修拉链', '高龄金贴', '哪里可以借轮椅']
const ODD_RUNS = 9
/** 200 characters, emoji, signs of SQL, one letter. */
const ODD = ['血压'.repeat(100), '😀🀄👩‍👩‍👧', "%' or 1=1; drop table point --", 'a']

/** A server on a district of `points` points, and a call to it. */
const openSearch = async (serverUrl: string, root: string, points: number) => {
  const databaseUrl = await makeDatabase(serverUrl, `search_${points}`)
  const crowd = makeCrowd(root, points, shanghaiDay(AT))
  await fill(databaseUrl, root, crowd)
  const variables = { DATABASE_URL: databaseUrl, PGPOOL_MAX: '1', RATE_LIMIT_PER_MINUTE: '999999' }
  const { dispatch, close } = compose(variables, { log: makeLog('silent'), clock: () => AT })
  const near = { ...crowd.askedFrom(1), crs: 'gcj02', profile: 'standard' }
  const ask = async (text: string, isPlaced = true) => {
    const answer = await dispatch({ method: 'points.search', input: { text, ...(isPlaced && { near }) } }, null)
    if (!answer.ok) throw new Error(answer.error.code)
  }
  return { ask, close }
}

/** Six questions with a place and without one, among few points and among many; and the slowest odd one. */
export const measureSearch = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const { few, many, perFew, oddMs } = goals.search
  const odd: number[] = []
  const open = async (points: number) => {
    const { ask, close } = await openSearch(serverUrl, root, points)
    const work = async () => {
      for (const text of QUESTIONS) {
        await ask(text)
        await ask(text, false)
      }
    }
    await work()
    for (const text of points === many ? ODD : []) {
      const times: number[] = []
      for (let run = 0; run < ODD_RUNS; run++) times.push(await millisecondsOf(() => ask(text)))
      odd.push(median(times))
    }
    return { work, close }
  }
  const times = await smallAndLarge(open, { few, many }, SIZE)
  const rounds = `${SIZE.rounds} × ${SIZE.runs}`
  const note = `${median(times.large).toFixed(1)} ms beside ${median(times.small).toFixed(1)} ms for twelve calls`
  return [
    atMost(`search.${many}.per${few}`, ratioOf(times.large, times.small), '×', perFew, { note, rounds }),
    atMost(`search.${many}.oddMs`, Math.max(...odd), 'ms', oddMs, {
      note: '200 characters, emoji, SQL, one letter',
      rounds: String(ODD_RUNS),
    }),
  ]
}
