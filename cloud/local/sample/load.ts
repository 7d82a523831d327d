import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shanghaiDay } from '../../../src/domain/time'
import { importBuildingsIn } from '../../cli/buildings/import'
import { readBuildings } from '../../cli/buildings/read-buildings'
import { readCommunities } from '../../cli/communities-file'
import { Problems } from '../../cli/csv/problems'
import { readNamedFile } from '../../cli/named-file'
import type { NamedFile } from '../../cli/points/read-files'
import type { FileStore } from '../../platform/files/file-store'
import { cryptoRandom16 } from '../../platform/ids'
import { initialsOf } from '../../platform/initials'
import { type CalendarYear, knownYears, saveCalendarYear } from '../../storage/points/calendar'
import { findDistrict, firstCommunity } from '../../storage/points/district'
import { savePlaces } from '../../storage/points/import-places'
import { savePoints } from '../../storage/points/import-points'
import type { Db } from '../../storage/tables'
import type { SampleComplaints } from './complaint-file'
import { loadSamplePictures } from './complaint-pictures'
import { loadSampleComplaints } from './complaints'
import { loadSamplePeople, personOf, type SamplePerson, sampleWorkers } from './people'
import type { SamplePoint } from './point-file'
import { samplePoints } from './points'
import type { SampleProgramme } from './programme-file'
import { loadSampleProgrammes } from './programmes'
import type { SampleRoom } from './room-file'
import { loadSampleRooms } from './rooms'
import type { SampleShift } from './shift-file'
import { loadSampleShifts } from './shifts'

export const SAMPLE_GRAPH = 'data/sample/district.walk'
const CALENDARS = [2025, 2026]

const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8')

/** Loads the bundled calendars of years that are not stored yet: imported ones stay. */
export const loadCalendars = async (db: Db, root: string): Promise<void> => {
  const known = await knownYears(db)
  const unknown = CALENDARS.filter((one) => !known.includes(one))
  for (const year of unknown) {
    const calendar = JSON.parse(textOf(root, `data/calendars/${year}.json`)) as CalendarYear
    await db.transaction().execute((tx) => saveCalendarYear(tx, calendar))
  }
}

const housesIn = (file: NamedFile) => {
  const problems = new Problems()
  return { file: file.name, drafts: readBuildings(file, 'gcj02', problems), problems }
}

/**
 * Fills an empty database with the sample district; a database with a district is left alone.
 * @param now its days are counted from this instant: "closed tomorrow" stays tomorrow, whenever the folder is created
 * @param store the storage of the complaints' pictures; without one they have none
 */
export const loadSample = async (db: Db, root: string, now: string, store?: FileStore): Promise<void> => {
  if (await findDistrict(db)) return
  const places = readCommunities(textOf(root, 'data/sample/communities.json'), 'communities.json')
  const records = samplePoints(JSON.parse(textOf(root, 'data/sample/points.json')) as SamplePoint[], shanghaiDay(now))
  const people = JSON.parse(textOf(root, 'data/sample/people.json')) as SamplePerson[]
  const rooms = JSON.parse(textOf(root, 'data/sample/rooms.json')) as SampleRoom[]
  const shifts = JSON.parse(textOf(root, 'data/sample/shifts.json')) as SampleShift[]
  const programmes = JSON.parse(textOf(root, 'data/sample/programmes.json')) as SampleProgramme[]
  const complaint = JSON.parse(textOf(root, 'data/sample/complaints.json')) as SampleComplaints
  const houses = housesIn(readNamedFile(join(root, 'data/sample/buildings.csv')))
  await loadCalendars(db, root)
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, places)
    await savePoints(tx, records, { random16: cryptoRandom16, initialsOf })
    await importBuildingsIn(tx, houses, { random16: cryptoRandom16, removesMissing: false })
    const cast = { people: await loadSamplePeople(tx, people, now), workerOf: sampleWorkers(tx, now) }
    await loadSampleRooms(tx, rooms, cast, now)
    await loadSampleShifts(tx, shifts, cast, now)
    await loadSampleProgrammes(tx, programmes, cast, now)
    const complaints = await loadSampleComplaints(
      tx,
      complaint,
      { ...cast, personOf: personOf(people, cast.people, await firstCommunity(tx)) },
      now,
    )
    if (store) await loadSamplePictures(tx, { store, root, now }, complaints)
  })
}
