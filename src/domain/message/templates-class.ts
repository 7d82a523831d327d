import { NAME_MAX, NOTE_MAX, THING_MAX } from './lengths'
import { shorten } from './shorten'
import { type DataShape, type Said, type Subscription, template } from './template'
import { classWords as words, leftWords, lostWords, wrongWords } from './words-class.zh'

const programme = (programmeId: string) => `packages/programme/programme/index?id=${programmeId}`
const mine = () => 'packages/programme/mine/index'
const roster = (sessionId: string) => `packages/classes/roster/index?id=${sessionId}`

/** The longest number of seats. */
const COUNT_MAX = 3

const ofClass = { title: NAME_MAX, at: 'instant' } as const
const atPoint = { ...ofClass, point: NAME_MAX } as const
const untilThen = { ...ofClass, until: 'instant' } as const

/** Methods rather than properties, because their parameters are bivariant: words that use less of the data fit too. */
interface Words<D extends DataShape> {
  title: string
  text(said: Said<D>): string
  stands(said: Said<D>): string
  note(said: Said<D>): string
}

interface Options {
  subscription?: Subscription
  mustReach?: boolean
  opens?: (subjectId: string) => string
}

/** A template whose four WeChat fields are the same for all: what it is about, the moment, the state and a note. */
const about = <const D extends DataShape & typeof ofClass>(
  { title, text, stands, note }: Words<D>,
  data: D,
  { subscription = 'booking', mustReach = false, opens = programme }: Options = {},
) =>
  template({
    title,
    text,
    data,
    opens,
    mustReach,
    wechat: {
      subscription,
      fields: { thing1: 'title', time2: 'at', phrase3: stands, thing4: (said) => shorten(note(said), THING_MAX) },
    },
  })

/**
 * Messages about classes, about the programme's id; `class_few` about that of the date. `mustReach`: who misses it comes
 * in vain, or loses the seats. A child's name is in none of them.
 */
export const classTemplates = {
  class_reminder: about(words.reminder, atPoint),
  class_offered: about(words.offered, untilThen, { subscription: 'waitlist', mustReach: true }),
  class_lost: about(words.lost, { ...ofClass, how: lostWords }, { subscription: 'waitlist' }),
  class_moved: about(
    words.moved,
    { ...atPoint, room: NAME_MAX, was: 'instant', reason: NOTE_MAX },
    { mustReach: true },
  ),
  class_cancelled: about(words.cancelled, { ...ofClass, reason: NOTE_MAX }, { mustReach: true }),
  class_all_cancelled: about(
    words.allCancelled,
    { ...ofClass, dates: COUNT_MAX, reason: NOTE_MAX },
    { mustReach: true },
  ),
  child_came: about(words.came, ofClass, { opens: mine }),
  child_left: about(words.left, { ...ofClass, how: leftWords }, { opens: mine }),
  child_wrong: about(words.wrong, { ...ofClass, how: wrongWords }, { opens: mine }),
  class_asked: about(words.asked, untilThen),
  class_few: template({
    title: words.few.title,
    text: words.few.text,
    data: { ...ofClass, taken: COUNT_MAX, fewest: COUNT_MAX },
    opens: roster,
    wechat: {
      subscription: 'staff_task',
      fields: { thing1: () => words.few.title, thing2: 'title', phrase3: () => words.few.todo },
    },
  }),
}
