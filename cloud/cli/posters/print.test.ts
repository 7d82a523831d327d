import { join } from 'node:path'
import { readSheets } from '../../../test/read-sheets.mjs'
import { createDatabase } from '../../../test/postgres/database'
import { shanghai } from '../../../test/times'
import { posterTasks } from '../../../src/domain/scan/poster-task'
import { compose } from '../../compose'
import { loadSample } from '../../local/sample/load'
import { cryptoRandom16 } from '../../platform/ids'
import { makeLog } from '../../platform/log'
import { addressPictures } from '../../posters/code-pictures'
import { fontsOfProject } from '../../posters/fonts'
import { printPosters } from './print'

const root = join(__dirname, '../../..')
const PUBLIC_URL = 'https://yijia.example.cn'
const NOW = shanghai('2026-11-24', '10:00')
const MEGABYTE = 1024 * 1024
/** The first community; the whole district in the long run. */
const WHICH = process.env.LONG ? ('all' as const) : { communityId: 1 }

let app: ReturnType<typeof compose>
beforeAll(async () => {
  const variables = { DATABASE_URL: await createDatabase(), PUBLIC_URL, RATE_LIMIT_PER_MINUTE: '100000' }
  app = compose(variables, { clock: () => NOW, log: makeLog('silent') })
  await loadSample(app.db, root, NOW)
}, 60_000)
afterAll(() => app.close())

test('every printed code is read by a camera and leads to its own point and task', async () => {
  let progress = 0
  const parts = {
    db: app.db,
    now: NOW,
    random16: cryptoRandom16,
    fonts: fontsOfProject(root),
    pictures: addressPictures(PUBLIC_URL),
    onProgress: (done: number) => (progress = done),
  }
  const wish = { which: WHICH, tasks: posterTasks, hasDoorSigns: true, size: 'A4' as const }
  const { pdf, sheets } = await printPosters(parts, wish)
  expect(sheets.length).toBeGreaterThan(5)
  expect([progress, new Set(sheets.map(({ code }) => code)).size]).toEqual([sheets.length, sheets.length])
  expect(pdf.length).toBeLessThan(15 * MEGABYTE)

  const texts = (await readSheets(pdf)).map(({ text }) => text)
  expect(texts).toEqual(sheets.map(({ code }) => `${PUBLIC_URL}/s/${code}`))
  const led = []
  for (const text of texts) {
    const answer = await app.dispatch({ method: 'scan.resolve', input: { text } }, null)
    led.push(answer.ok && answer.output)
  }
  expect(led).toMatchObject(
    sheets.map(({ task, pointId, roomId }) => ({
      problem: null,
      task,
      point: { id: pointId },
      room: roomId === null ? null : { id: roomId },
    })),
  )
}, 1_200_000)
