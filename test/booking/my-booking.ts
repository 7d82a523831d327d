import type { Output } from '../../src/client/call'
import { checkInWindow } from '../../src/domain/check-in-window'
import { at } from './room-day'

type Mine = Output<'bookings.mine'>
type Booking = Mine['coming'][number]
type WaitlistEntry = Mine['waitlist'][number]

/** A room as a resident gets it. */
export const seenRoom: Booking['room'] = {
  id: '1-room000000000000',
  name: '演示活动室',
  kind: 'hall',
  capacity: 20,
  floor: '二楼',
  fee: '免费',
  note: '',
  communityId: 1,
  point: { id: '1-point00000000000', name: '柚子坡演示点', address: '演示路 1 号', phone: '023-1000 0001' },
}

/** A confirmed booking on this Tuesday from 14:30 to 16:00. */
export const myBooking = (more: Partial<Booking> = {}): Booking => {
  const startsAt = at('14:30')
  const { from, until } = checkInWindow(startsAt)
  return {
    id: '1-booking000000000',
    state: 'confirmed',
    room: seenRoom,
    startsAt,
    endsAt: at('16:00'),
    partySize: 8,
    purpose: '',
    spokenCode: '柚 4826',
    forName: null,
    series: null,
    reason: null,
    movedTo: null,
    cancelUntil: at('12:30'),
    canCancel: true,
    checkInFrom: from,
    checkInUntil: until,
    answerBy: null,
    isNoShow: false,
    ...more,
  }
}

/** A waitlist entry for this Tuesday from 19:00 to 20:30. */
export const myWaitlistEntry = (more: Partial<WaitlistEntry> = {}): WaitlistEntry => ({
  id: '1-waiting000000000',
  state: 'waiting',
  room: seenRoom,
  startsAt: at('19:00'),
  endsAt: at('20:30'),
  partySize: 8,
  purpose: '',
  ahead: 0,
  offeredUntil: null,
  ...more,
})
