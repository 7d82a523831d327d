import { goals } from '../config/budgets'
import { atMinutes, dayName, shanghaiDay, toInstant } from '../src/domain/time'
import { openApp } from './callers'
import { connected } from './connected'
import { atMost, type Figure } from './figure'
import { A_ROOM, fillBookings, roomIdOf } from './rooms'
import { interleaved, median } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'
const WORKER = 'bench:worker'
const ROUNDS = { rounds: 9, runs: 1 }
/** Twice on three days of a week, for four weeks without a public holiday; no room is booked so far ahead. */
const [FIRST_DAY, DAYS, WEEKS] = [shanghaiDay(AT) + 14, 3, 4]

const slots = Array.from({ length: DAYS }, (_, day) => day).flatMap((day) =>
  [10, 14].map((hour) => ({
    startsAt: toInstant(atMinutes(FIRST_DAY + day, hour * 60)),
    endsAt: toInstant(atMinutes(FIRST_DAY + day, hour * 60 + 60)),
  })),
)

const courseIn = (roomId: string, pointId: string) => ({
  pointId,
  roomId,
  slots,
  weeks: WEEKS,
  isTrial: false,
  kind: 'reading',
  form: 'course',
  title: `演示 ${dayName(FIRST_DAY)}`,
  about: '演示',
  teacher: '演示',
  fee: '',
  bring: '',
  monthsMin: null,
  monthsMax: null,
  capacity: 20,
  fewest: null,
  enrolFrom: null,
  enrolUntil: null,
})

/** `programmes.save` of a course of 24 dates, each with its block in a room that has a thousand bookings. */
export const measureCourseInRoom = async (serverUrl: string, root: string): Promise<Figure> => {
  const { databaseUrl, ask, close } = await openApp(serverUrl, root, { name: 'course_in_room', poolMax: 2, at: AT })
  await fillBookings(databaseUrl, (ROUNDS.rounds + 1) * A_ROOM, AT)
  const pointId = await connected(databaseUrl, async (client) => {
    await client.query(
      `insert into person (id, identity, role, community_id, name) values ($1, $1, 'worker', 1, '演示')`,
      [WORKER],
    )
    const { rows } = await client.query<{ id: string }>('select point_id as id from room limit 1')
    return rows[0]?.id ?? ''
  })
  let room = 0
  const save = () => {
    const key = `bench-course-${String(room).padStart(10, '0')}`
    return ask({ method: 'programmes.save', input: courseIn(roomIdOf(room++), pointId), key }, WORKER)
  }
  const times = await interleaved({ save }, ROUNDS)
  await close()
  const { dates, saveMs } = goals.programmes.course
  return atMost(`programmes.save.${dates}`, median(times.save), 'ms', saveMs, { rounds: `${ROUNDS.rounds}` })
}
