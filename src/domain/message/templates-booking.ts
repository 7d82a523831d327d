import { NAME_MAX, NOTE_MAX, THING_MAX } from './lengths'
import { shorten } from './shorten'
import { type DataShape, type Said, type Subscription, template } from './template'
import { bookingWords as words } from './words-booking.zh'

const requests = () => 'packages/room-desk/requests/index'
const booking = (bookingId: string) => `packages/rooms/booking/index?id=${bookingId}`
const mine = () => 'packages/rooms/mine/index'
const room = (roomId: string) => `packages/rooms/room/index?id=${roomId}`

const booked = { room: NAME_MAX, at: 'instant' } as const
const atPoint = { ...booked, point: NAME_MAX } as const
/** Number of bookings in a series, at most three digits. */
const times = { times: 3 } as const
const because = { ...booked, reason: NOTE_MAX } as const

/** Methods rather than properties, because their parameters are bivariant: words that use less of the data fit too. */
interface Words<D extends DataShape> {
  title: string
  text(said: Said<D>): string
  stands(said: Said<D>): string
  note(said: Said<D>): string
}

interface About {
  opens: (subjectId: string) => string
  subscription?: Subscription
  mustReach?: boolean
  isHeard?: boolean
}

/** A template whose four WeChat fields are the same for all: room, start, state and a note. */
const about = <const D extends DataShape & typeof booked>(
  { title, text, stands, note }: Words<D>,
  data: D,
  { opens, subscription = 'booking', mustReach = false, isHeard = false }: About,
) =>
  template({
    title,
    text,
    data,
    opens,
    mustReach,
    isHeard,
    wechat: {
      subscription,
      fields: { thing1: 'room', time2: 'at', phrase3: stands, thing4: (said) => shorten(note(said), THING_MAX) },
    },
  })

const waitlist = { opens: mine, subscription: 'waitlist' } as const

/**
 * Messages about bookings and the waitlist. `mustReach`: a person who misses it comes in vain, or stays at home
 * although the room is theirs.
 */
export const bookingTemplates = {
  booking_made: about(words.made, atPoint, { opens: booking, isHeard: true }),
  booking_series_made: about(words.seriesMade, { ...atPoint, ...times }, { opens: booking, isHeard: true }),
  booking_asked: template({ ...words.asked, data: booked, opens: requests, wechat: null }),
  booking_wished: about(words.wished, booked, { opens: booking }),
  booking_approved: about(words.approved, atPoint, { opens: booking, mustReach: true }),
  booking_refused: about(words.refused, because, { opens: booking, mustReach: true }),
  booking_cancelled: about(words.cancelled, because, { opens: booking, mustReach: true }),
  booking_series_cancelled: about(words.seriesCancelled, { ...because, ...times }, { opens: booking, mustReach: true }),
  booking_moved: about(words.moved, { ...booked, was: 'instant' }, { opens: booking, mustReach: true }),
  booking_reminder: about(words.reminder, atPoint, { opens: booking }),
  booking_released: about(words.released, booked, { opens: booking }),
  waitlist_offered: about(words.offered, { ...booked, until: 'instant' }, { ...waitlist, mustReach: true }),
  waitlist_offer_lost: about(words.lost, booked, waitlist),
  waitlist_closed: about(words.closed, because, waitlist),
  waitlist_slot_free: about(words.free, booked, { ...waitlist, opens: room }),
}
