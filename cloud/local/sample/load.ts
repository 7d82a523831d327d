import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shanghaiDay } from '../../../src/domain/time'
import { readCommunities } from '../../cli/communities-file'
import { cryptoRandom16 } from '../../platform/ids'
import { initialsOf } from '../../platform/initials'
import { type CalendarYear, knownYears, saveCalendarYear } from '../../storage/calendar'
import { findDistrict } from '../../storage/district'
import { savePlaces } from '../../storage/import-places'
import { savePoints } from '../../storage/import-points'
import type { Db } from '../../storage/tables'
import { loadSamplePeople, type SamplePerson, sampleWorkers } from './people'
import type { SamplePoint } from './point-file'
import { samplePoints } from './points'
import type { SampleRoom } from './room-file'
import { loadSampleRooms } from './rooms'

export const SAMPLE_GRAPH = 'data/sample/district.walk'
const CALENDARS = [2025, 2026]

const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8')

/** The calendars that come with the product, for the years that are not there yet: what was imported stays. */
export const loadCalendars = async (db: Db, root: string): Promise<void> => {
  const known = await knownYears(db)
  for (const year of CALENDARS.filter((one) => !known.includes(one))) {
    const calendar = JSON.parse(textOf(root, `data/calendars/${year}.json`)) as CalendarYear
    await db.transaction().execute((tx) => saveCalendarYear(tx, calendar))
  }
}

/**
 * Fills an empty database with the sample district; leaves one that has a district alone.
 * @param now its days are counted from: "closed tomorrow" stays tomorrow, whenever the folder was made
 */
export const loadSample = async (db: Db, root: string, now: string): Promise<void> => {
  if (await findDistrict(db)) return
  const places = readCommunities(textOf(root, 'data/sample/communities.json'), 'communities.json')
  const records = samplePoints(JSON.parse(textOf(root, 'data/sample/points.json')) as SamplePoint[], shanghaiDay(now))
  const people = JSON.parse(textOf(root, 'data/sample/people.json')) as SamplePerson[]
  const rooms = JSON.parse(textOf(root, 'data/sample/rooms.json')) as SampleRoom[]
  await loadCalendars(db, root)
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, places)
    await savePoints(tx, records, { random16: cryptoRandom16, initialsOf })
    const cast = { people: await loadSamplePeople(tx, people, now), workerOf: sampleWorkers(tx, now) }
    await loadSampleRooms(tx, rooms, cast, now)
  })
}
