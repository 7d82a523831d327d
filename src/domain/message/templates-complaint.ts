import { categoryWords, handedWords } from '../complaints/words.zh'
import { NAME_MAX, NOTE_MAX, PERSON_NAME_MAX, THING_MAX } from './lengths'
import { shorten } from './shorten'
import { type DataShape, type Said, template } from './template'
import { complaintWords as words } from './words-complaint.zh'

const own = (complaintId: string) => `packages/trouble/case/index?id=${complaintId}`
const talk = (mediationId: string) => `packages/trouble/talk/index?id=${mediationId}`
const work = (complaintId: string) => `packages/cases/case/index?id=${complaintId}`
const queue = () => 'packages/cases/queue/index'
const desk = () => 'packages/staff/desk/index'

const some = { category: categoryWords } as const
const somewhere = { community: NAME_MAX } as const
const told = { ...some, ...somewhere } as const
const because = { ...some, reason: NOTE_MAX } as const

// Methods, not properties: so words that need less than they are told fit too.
interface Answer<D extends DataShape> {
  title: string
  text(said: Said<D>): string
  stands(said: Said<D>): string
  note(said: Said<D>): string
}

interface Task<D extends DataShape> {
  title: string
  text(said: Said<D>): string
  todo: string
}

const thing = (text: string) => shorten(text, THING_MAX)

/** To a resident; for WeChat: about what, how it stands, and a note. */
const answer = <const D extends DataShape>(
  { title, text, stands, note }: Answer<D>,
  data: D,
  what: (said: Said<D>) => string,
  { opens = own, mustReach = false }: { opens?: (subjectId: string) => string; mustReach?: boolean } = {},
) =>
  template({
    title,
    text,
    data,
    opens,
    mustReach,
    wechat: { subscription: 'answer', fields: { thing1: what, phrase2: stands, thing3: (said) => thing(note(said)) } },
  })

/** To the staff; for WeChat: what, where or about what, and what to do. */
const task = <const D extends DataShape>(
  { title, text, todo }: Task<D>,
  data: D,
  where: (said: Said<D>) => string,
  opens: (subjectId: string) => string = work,
) =>
  template({
    title,
    text,
    data,
    opens,
    wechat: { subscription: 'staff_task', fields: { thing1: () => title, thing2: where, phrase3: () => todo } },
  })

const { trouble } = words
const inCommunity = ({ community }: { community: string }) => thing(words.other.note({ community }))

/**
 * What is told about trouble that somebody told: to them, to who has met the same, to the other side of a mediation and to
 * the staff. Everywhere the kind of trouble at most, never what was written, where it is or who lives there.
 * `mustReach`: whoever does not hear it loses the days in which they may object, or waits in vain.
 */
export const complaintTemplates = {
  complaint_accepted: answer(words.accepted, { ...some, worker: PERSON_NAME_MAX }, trouble),
  complaint_replied: answer(words.replied, some, trouble),
  complaint_visit: answer(words.visit, { ...some, at: 'instant' }, trouble),
  complaint_settled: answer(words.settled, some, trouble, { mustReach: true }),
  complaint_handed: answer(words.handed, { ...some, to: handedWords }, trouble),
  complaint_refused: answer(words.refused, because, trouble, { mustReach: true }),
  complaint_paused: answer(words.paused, because, trouble),
  complaint_late: answer(words.late, some, trouble),
  complaint_closed: answer(words.closed, some, trouble),
  complaint_merged: answer(words.merged, some, trouble),
  complaint_talk: answer(words.talk, some, trouble),
  complaint_photo_refused: answer(words.photoRefused, some, trouble),
  complaint_progress: answer(words.progress, some, trouble),
  mediation_news: answer(words.news, some, trouble, { opens: talk }),
  mediation_other: answer(words.other, somewhere, words.other.what, { opens: talk }),

  complaint_filed: task(words.filed, told, inCommunity),
  complaint_urgent: task(words.urgent, told, inCommunity),
  complaint_assigned: task(words.assigned, some, trouble),
  complaint_added: task(words.added, some, trouble),
  complaint_reopened: task(words.reopened, some, trouble),
  complaint_withdrawn: task(words.withdrawn, some, trouble),
  complaint_overdue: task(words.overdue, told, inCommunity),
  complaint_overdue_district: task(words.overdueDistrict, somewhere, inCommunity, queue),
  complaint_photo_held: task(words.photoHeld, some, trouble, desk),
  complaint_photo_unfit: task(words.photoUnfit, some, trouble),
  complaint_check: task(words.check, some, trouble),
  complaint_pause: task(words.pause, some, trouble),
  mediation_asked: task(words.asked, some, trouble, talk),
}
