import { NAME_MAX, NOTE_MAX, THING_MAX } from './lengths'
import { shorten } from './shorten'
import { template } from './template'
import { hoursWords } from './words-hours.zh'

const { corrected } = hoursWords
/** `2.75 小时` */
const HOURS_MAX = 8

/** Messages about hours, about the signup's id. */
export const hoursTemplates = {
  hours_corrected: template({
    title: corrected.title,
    text: corrected.text,
    data: { title: NAME_MAX, at: 'instant', hours: HOURS_MAX, reason: NOTE_MAX },
    opens: () => 'packages/volunteer/hours/index',
    wechat: {
      subscription: 'booking',
      fields: {
        thing1: 'title',
        time2: 'at',
        phrase3: corrected.stands,
        thing4: (said) => shorten(corrected.note(said), THING_MAX) || corrected.title,
      },
    },
  }),
}
