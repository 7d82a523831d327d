import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { personIdOf } from '../../../test/people'
import { daily } from '../../../test/records/hours'
import { newRoom } from '../../../test/rooms'
import { SERIES_WEEKS_MAX } from '../../../src/domain/rooms/series'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

interface More {
  roomId?: string
  partySize?: number
  minutes?: number
  weeks?: number
  title?: string
  personId?: string
}
const series = (startsAt: string, more: More = {}) => ({
  roomId: desk.roomId,
  startsAt,
  minutes: 60,
  partySize: 9,
  title: ' 演示合唱队 ',
  weeks: 3,
  ...more,
})
const refusal = (startsAt: string, more: More = {}, who = desk.worker) =>
  desk.refusal(who, 'bookings.series', series(startsAt, more))
const startsOf = async () => {
  const rows = await desk.world.db.selectFrom('reservation').select('starts_at').orderBy('starts_at').execute()
  return rows.map(({ starts_at: startsAt }) => startsAt)
}
test('a group has its hour every week, and its contact is notified once', async () => {
  const { worker, resident } = desk
  const answer = await desk.twice(worker, 'bookings.series', series(at('14:00'), { personId: personIdOf(resident) }))
  expect(await startsOf()).toEqual([at('14:00'), at('14:00', '2026-12-01'), at('14:00', '2026-12-08')])
  const { reservation = [], outbox } = await desk.world.rows('reservation', 'outbox')
  const [seriesId] = new Set(reservation.map((row) => row.series_id))
  const ids = answer.ok ? (answer.output as { bookings: string[] }).bookings : []
  expect(reservation.map(({ id }) => id).sort()).toEqual([...ids].sort())
  for (const row of reservation) {
    expect(row).toMatchObject({
      state: 'confirmed',
      series_id: seriesId,
      title: '演示合唱队',
      person_id: personIdOf(resident),
    })
  }
  expect(await desk.historyOf(ids[0] ?? '')).toEqual([['confirmed', worker]])
  expect(await desk.auditOf('bookings.series')).toEqual([[1, worker, seriesId]])
  expect(outbox).toMatchObject([{ to_person_id: personIdOf(resident), subject_id: ids[0] }])
  expect(outbox).toMatchObject([{ template: 'booking_series_made', data: { at: at('14:00'), times: '3' } }])
})

test('it counts towards nobody’s quota, and its dates are listed among the contact’s bookings', async () => {
  const { worker, resident } = desk
  await desk.world.ask(
    worker,
    'bookings.series',
    series(at('14:00'), { personId: personIdOf(resident) }),
    'key-0000000000000000',
  )
  expect(await desk.countedOf(resident)).toEqual([])
  expect((await desk.mine(resident)).coming).toMatchObject(Array(3).fill({ series: '演示合唱队' }))
  expect(await desk.book(resident, '16:00')).toMatchObject({ state: 'confirmed' })
})

test('a series of one week is notified as a single date', async () => {
  expect(await refusal(at('14:00'), { weeks: 1, personId: personIdOf(desk.resident) })).toBeNull()
  expect(await desk.templatesTo(desk.resident)).toEqual(['booking_made'])
})

test('a series without a contact notifies nobody', async () => {
  expect(await refusal(at('14:00'))).toBeNull()
  expect(await desk.templatesTo()).toEqual([])
})

test('one date that is taken prevents the series: none is made, and the date is named', async () => {
  await desk.book(desk.resident, '14:00', { startsAt: at('14:30', '2026-12-01') })
  expect(await refusal(at('14:00'))).toMatchObject({
    code: 'slot_taken',
    facts: { clashAt: at('14:00', '2026-12-01'), nextFreeAt: at('15:30', '2026-12-01') },
  })
})

test('a date on a holiday prevents it too and is named: no week is skipped silently', async () => {
  const roomId = await newRoom(desk.world, { hours: daily('09:00', '21:00', 'closed') })
  await desk.announce([{ day: '2026-12-08', kind: 'holiday', name: '演示节' }])
  expect(await refusal(at('14:00'), { roomId })).toMatchObject({
    code: 'slot_closed',
    facts: { clashAt: at('14:00', '2026-12-08') },
  })
  expect(await refusal(at('14:00'), { roomId, weeks: 2 })).toBeNull()
})

test('29 February is a date like any other', async () => {
  desk.world.clock.now = at('10:00', '2028-02-14')
  expect(await refusal(at('14:00', '2028-02-22'))).toBeNull()
  expect(await startsOf()).toEqual(['2028-02-22', '2028-02-29', '2028-03-07'].map((day) => at('14:00', day)))
})

test('half a year is the longest series', async () => {
  expect(await refusal(at('14:00'), { weeks: SERIES_WEEKS_MAX + 1 })).toMatchObject({ code: 'invalid_input' })
  expect(await refusal(at('14:00'), { weeks: SERIES_WEEKS_MAX })).toBeNull()
  expect(await startsOf()).toHaveLength(SERIES_WEEKS_MAX)
})

test.each([
  ['across the closing hour', at('20:30'), {}, 'slot_closed'],
  ['in the past', at('08:00'), {}, 'slot_past'],
  ['off the grid', at('14:10'), {}, 'slot_off_grid'],
  ['with more than the room has places for', at('14:00'), { partySize: 21 }, 'party_size'],
  ['for nobody', at('14:00'), { partySize: 0 }, 'party_size'],
  ['without a name', at('14:00'), { title: '  ' }, 'walk_in_missing'],
  ['for somebody who is not there', at('14:00'), { personId: '0123456789abcdef' }, 'not_found'],
  ['in a room that is not there', at('14:00'), { roomId: '1-0123456789abcdef' }, 'not_found'],
])('no series %s', async (_, startsAt, more, code) => {
  expect(await refusal(startsAt, more)).toMatchObject({ code })
})

test('a room that is retired or of another community', async () => {
  const roomId = await newRoom(desk.world, { retiredAt: desk.world.clock.now })
  expect(await refusal(at('14:00'), { roomId })).toMatchObject({ code: 'room_retired' })
  expect(await refusal(at('14:00'), {}, desk.foreign)).toMatchObject({ code: 'not_found' })
})
