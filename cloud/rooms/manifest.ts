import type { Forgetting, Job } from '../manifest'
import type { DaySources } from '../storage/desk/day-item'
import type { DeskSources } from '../storage/desk/desk-item'
import type { Merge } from '../storage/people/merge'
import { booking as bookingOfDay } from '../storage/rooms/day-source'
import { booking } from '../storage/rooms/desk-source'
import { forgetOldBookings } from '../storage/rooms/due'
import { eraseBookings } from '../storage/rooms/erase-bookings'
import { mergeBookings } from '../storage/rooms/merge-bookings'
import { listRoomsToLeave } from '../storage/rooms/of-person'
import { leaveRoom } from './leave-room'
import { remind, settleRooms } from './tick'

export const jobs: readonly Job[] = [
  { name: 'rooms.settle', phase: 'change', run: async (parts) => ({ ...(await settleRooms(parts)) }) },
  { name: 'rooms.remind', phase: 'change', run: async (parts) => ({ reminded: await remind(parts) }) },
  { name: 'rooms.forget', phase: 'upkeep', run: ({ db, clock }) => forgetOldBookings(db, clock()) },
]

export const desk = { booking } satisfies Partial<DeskSources>

export const day = { booking: bookingOfDay } satisfies Partial<DaySources>

export const forgetting: Forgetting = { leaving: { list: listRoomsToLeave, leave: leaveRoom }, erase: eraseBookings }

export const merge: Merge = mergeBookings
