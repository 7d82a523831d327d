import { measureBookings } from './bookings'
import { measureComplaintQueue } from './complaint-queue'
import { measureCourseInRoom } from './course-in-room'
import { measureEnrolments } from './enrolments'
import { measureHours } from './hours'
import { measureNearby, postgresVersion } from './nearby'
import { measureProgrammes } from './programmes'
import { measureSearch } from './search'
import { measureShifts } from './shifts'
import { measureTruth } from './truth'
import { measureWalk } from './walk'

/**
 * The figures measured in the server's process; the arguments are the address of a PostgreSQL and the project's folder.
 */
const main = async () => {
  const [databaseUrl = '', root = process.cwd()] = process.argv.slice(2)
  const before = [
    ...(await measureWalk()),
    ...(await measureTruth()),
    ...(await measureNearby(databaseUrl, root)),
    ...(await measureBookings(databaseUrl, root)),
  ]
  const figures = [
    ...before,
    ...(await measureShifts(databaseUrl, root, before)),
    ...(await measureProgrammes(databaseUrl, root)),
    ...(await measureEnrolments(databaseUrl, root, before)),
    await measureCourseInRoom(databaseUrl, root),
    ...(await measureComplaintQueue(databaseUrl, root)),
    ...(await measureHours(databaseUrl, root)),
    ...(await measureSearch(databaseUrl, root)),
  ]
  process.send?.({ figures, postgres: await postgresVersion(databaseUrl) })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
