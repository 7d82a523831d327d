import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '../../src/contract/schema/types'
import { shanghaiDay } from '../../src/domain/time'
import { decodeGraph } from '../../src/domain/walk/file/decode'
import { readCommunities } from '../../cloud/cli/communities-file'
import { compose } from '../../cloud/compose'
import type { SamplePoint } from '../../cloud/local/sample/point-file'
import { samplePoints } from '../../cloud/local/sample/points'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { initialsOf } from '../../cloud/platform/initials'
import { makeLog } from '../../cloud/platform/log'
import { embeddedWalking } from '../../cloud/platform/walking'
import { savePlaces } from '../../cloud/storage/points/import-places'
import { savePoints } from '../../cloud/storage/points/import-points'
import { createDatabase } from '../postgres/database'

const WEDNESDAY_TEN = '2026-11-25T02:00:00.000Z'
/** The middle of the sample district, from where its author judged what is near. */
const near = { lat: 39.250177, lng: 82.452765, crs: 'gcj02', profile: 'standard' }

const sample = join(__dirname, '../../data/sample')
const bytesOf = (file: string) => readFileSync(join(sample, file))
const textOf = (file: string) => bytesOf(file).toString()

/** The sample's places, points and network, without its people, and its search from the middle of the district. */
export const openSample = async () => {
  const { db, dispatch, close } = compose(
    { DATABASE_URL: await createDatabase(), RATE_LIMIT_PER_MINUTE: '100000' },
    {
      clock: () => WEDNESDAY_TEN,
      log: makeLog('silent'),
      walking: embeddedWalking(decodeGraph(bytesOf('district.walk'))),
    },
  )
  const points = samplePoints(JSON.parse(textOf('points.json')) as SamplePoint[], shanghaiDay(WEDNESDAY_TEN))
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, readCommunities(textOf('communities.json'), 'communities.json'))
    await savePoints(tx, points, { random16: cryptoRandom16, initialsOf })
  })
  const search = async (text: string) => {
    const answer = await dispatch({ method: 'points.search', input: { text, near } }, null)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.output as Output<'points.search'>
  }
  return { points, search, close }
}

export type SampleSearch = Awaited<ReturnType<typeof openSample>>
