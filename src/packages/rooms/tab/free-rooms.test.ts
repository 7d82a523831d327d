import { at } from '../../../../test/booking/room-day'
import { daysOf } from './free-rooms'
import type { RoomListRow } from './rooms-tab-store'

const days = ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => ({ day, spans: [] }))
const rows = [{ plan: { gridMinutes: 30, minMinutes: 30, days } }] as unknown as RoomListRow[]

test('of an answer of yesterday only the days that have not passed are left', () => {
  expect(daysOf(rows, at('09:30'))).toEqual([
    { day: '2026-11-24', free: 0 },
    { day: '2026-11-25', free: 0 },
  ])
})
