import { NAME_MAX, NOTE_MAX, THING_MAX } from './lengths'
import { shorten } from './shorten'
import { type DataShape, type Said, type Subscription, template } from './template'
import { shiftWords as words } from './words-shift.zh'

const shift = (shiftId: string) => `packages/volunteer/shift/index?id=${shiftId}`

const ofShift = { title: NAME_MAX, at: 'instant' } as const
const atPoint = { ...ofShift, point: NAME_MAX } as const

/** Methods rather than properties, because their parameters are bivariant: words that use less of the data fit too. */
interface Words<D extends DataShape> {
  title: string
  text(said: Said<D>): string
  stands(said: Said<D>): string
  note(said: Said<D>): string
}

/** A template whose four WeChat fields are the same for all: what is done, the start, the state and a note. */
const about = <const D extends DataShape & typeof ofShift>(
  { title, text, stands, note }: Words<D>,
  data: D,
  { subscription = 'booking', mustReach = false }: { subscription?: Subscription; mustReach?: boolean } = {},
) =>
  template({
    title,
    text,
    data,
    opens: shift,
    mustReach,
    wechat: {
      subscription,
      fields: { thing1: 'title', time2: 'at', phrase3: stands, thing4: (said) => shorten(note(said), THING_MAX) },
    },
  })

/** Messages about shifts, about the shift's id. `mustReach`: who misses it comes in vain, or is missed. */
export const shiftTemplates = {
  shift_taken: about(words.taken, atPoint),
  shift_offered: about(words.offered, { ...ofShift, until: 'instant' }, { subscription: 'waitlist', mustReach: true }),
  shift_offer_lost: about(words.lost, ofShift, { subscription: 'waitlist' }),
  shift_waitlist_over: about(words.over, ofShift, { subscription: 'waitlist' }),
  shift_cancelled: about(words.cancelled, { ...ofShift, reason: NOTE_MAX }, { mustReach: true }),
  shift_reminder: about(words.reminder, atPoint),
  shift_asked: about(words.asked, atPoint),
  shift_changed: about(words.changed, atPoint, { mustReach: true }),
}
