import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDatabase } from '../../../test/postgres/database'
import type { Output } from '../../../src/contract/schema/types'
import { shanghaiDay } from '../../../src/domain/time'
import { decodeGraph } from '../../../src/domain/walk/file/decode'
import { readCommunities } from '../../cli/communities-file'
import { compose } from '../../compose'
import type { SamplePoint } from '../../local/sample/point-file'
import { samplePoints } from '../../local/sample/points'
import { cryptoRandom16 } from '../../platform/ids'
import { initialsOf } from '../../platform/initials'
import { makeLog } from '../../platform/log'
import { embeddedWalking } from '../../platform/walking'
import { savePlaces } from '../../storage/points/import-places'
import { savePoints } from '../../storage/points/import-points'
import questions from './sixty-questions.json'

const WEDNESDAY_TEN = '2026-11-25T02:00:00.000Z'
const RIGHT_AT_LEAST = 57
const FIRST = 3
/** The middle of the sample district, from where its author judged what is near. */
const near = { lat: 39.250177, lng: 82.452765, crs: 'gcj02', profile: 'standard' }

const sample = join(__dirname, '../../../data/sample')
const bytesOf = (file: string) => readFileSync(join(sample, file))
const textOf = (file: string) => bytesOf(file).toString()

/** The sample's places, points and network, without its people. */
const openDistrict = async () => {
  const { db, dispatch, close } = compose(
    { DATABASE_URL: await createDatabase(), RATE_LIMIT_PER_MINUTE: '100000' },
    {
      clock: () => WEDNESDAY_TEN,
      log: makeLog('silent'),
      walking: embeddedWalking(decodeGraph(bytesOf('district.walk'))),
    },
  )
  const records = samplePoints(JSON.parse(textOf('points.json')) as SamplePoint[], shanghaiDay(WEDNESDAY_TEN))
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, readCommunities(textOf('communities.json'), 'communities.json'))
    await savePoints(tx, records, { random16: cryptoRandom16, initialsOf })
  })
  const search = async (text: string) => {
    const answer = await dispatch({ method: 'points.search', input: { text, near } }, null)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.output as Output<'points.search'>
  }
  return { search, close }
}

let district: Awaited<ReturnType<typeof openDistrict>>
beforeAll(async () => {
  district = await openDistrict()
})
afterAll(() => district.close())

test('of sixty questions in residents’ words, one of the right points is among the first three', async () => {
  const wrong: string[] = []
  for (const { question, points } of questions) {
    const { rows } = await district.search(question)
    const first = rows.slice(0, FIRST).map(({ name }) => name)
    if (!first.some((name) => points.includes(name))) wrong.push(`${question}: ${first.join()}`)
  }
  expect(questions).toHaveLength(60)
  if (wrong.length > questions.length - RIGHT_AT_LEAST) throw new Error(wrong.join('\n'))
})
