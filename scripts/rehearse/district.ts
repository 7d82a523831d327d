import { connected } from '../../bench/connected'
import { fill, makeDatabase } from '../../bench/nearby'
import { makeCrowd } from '../../bench/crowd'
import { A_ROOM, fillBookings, roomIdOf } from '../../bench/rooms'
import { makeSessions } from '../../cloud/platform/identity'
import { shanghaiDay } from '../../src/domain/time'

const POINTS = 100
/** Each with a thousand bookings of its past and its next days: enough free slots for every rehearsal. */
const ROOMS = 40

/**
 * A made-up district in a database of its own, and people who can call.
 * @param serverUrl a PostgreSQL
 * @param secret of the sessions
 */
export const prepareDistrict = async (
  serverUrl: string,
  root: string,
  { name, people, secret }: { name: string; people: number; secret: string },
) => {
  const now = new Date().toISOString()
  const databaseUrl = await makeDatabase(serverUrl, name)
  await fill(databaseUrl, root, makeCrowd(root, POINTS, shanghaiDay(now)))
  await fillBookings(databaseUrl, ROOMS * A_ROOM, now)
  // The bookings were inserted without their people, whom a restore of the database would miss.
  await connected(databaseUrl, (client) =>
    client.query('insert into person (id, identity) select distinct made_by, made_by from reservation'),
  )
  const sessions = makeSessions(secret)
  const tokens: string[] = []
  for (let person = 0; person < people; person++) {
    tokens.push((await sessions.issue(`wx:rehearsal-${String(person).padStart(4, '0')}`, now)).token)
  }
  return { databaseUrl, tokens, roomIds: Array.from({ length: ROOMS }, (_, room) => roomIdOf(room)) }
}
