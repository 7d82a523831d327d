import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPoints } from './import'

const folder = join(__dirname, '../../../data/yuzhong')
const named = (name: string) => ({ name, bytes: readFileSync(join(folder, name)) })

test('every community of Yuzhong is a point without a position and without invented hours', () => {
  const { drafts, problems } = readPoints({ points: named('points.csv'), crs: 'gcj02', network: null })
  problems.throwIfAny()
  const { streets } = JSON.parse(named('communities.json').bytes.toString()) as {
    streets: { communities: { code: string }[] }[]
  }
  expect(drafts.map(({ community }) => community)).toEqual(
    streets.flatMap(({ communities }) => communities.map(({ code }) => code)),
  )
  for (const { position, positionStatus, week, phone } of drafts) {
    expect({ position, positionStatus, hours: week.flat(), phone }).toEqual({
      position: null,
      positionStatus: 'unverified',
      hours: [],
      phone: undefined,
    })
  }
})
