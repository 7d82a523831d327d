import { categoryWords, handedWords } from '../complaints/words.zh'
import { NAME_MAX, NOTE_MAX, PERSON_NAME_MAX, THING_MAX } from './lengths'
import { shorten } from './shorten'
import { type DataShape, type Said, template } from './template'
import { complaintWords as words } from './words-complaint.zh'

const own = (complaintId: string) => `packages/complaints/complaint/index?id=${complaintId}`
const mediation = (mediationId: string) => `packages/complaints/mediation/index?id=${mediationId}`
const work = (complaintId: string) => `packages/complaint-desk/complaint/index?id=${complaintId}`
const queue = () => 'packages/complaint-desk/queue/index'
const desk = () => 'packages/staff/desk/index'

const ofCategory = { category: categoryWords } as const
const ofCommunity = { community: NAME_MAX } as const
const ofBoth = { ...ofCategory, ...ofCommunity } as const
const because = { ...ofCategory, reason: NOTE_MAX } as const

// Methods rather than properties, because their parameters are bivariant: words that use less of the data fit too.
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

/** A message for a resident; its WeChat fields are the subject, the state and a note. */
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

/** A message for staff; its WeChat fields are the title, the place or category, and what to do. */
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

const { complaint } = words
const inCommunity = ({ community }: { community: string }) => thing(words.other.note({ community }))

/**
 * Messages about complaints: for reporters, joiners, the other side of a mediation and staff. They contain at most the
 * category, never the words, the place or who lives there. `mustReach`: a person who misses it loses the days in which
 * they may object, or waits in vain.
 */
export const complaintTemplates = {
  complaint_accepted: answer(words.accepted, { ...ofCategory, worker: PERSON_NAME_MAX }, complaint),
  complaint_replied: answer(words.replied, ofCategory, complaint),
  complaint_visit: answer(words.visit, { ...ofCategory, at: 'instant' }, complaint),
  complaint_settled: answer(words.settled, ofCategory, complaint, { mustReach: true }),
  complaint_handed: answer(words.handed, { ...ofCategory, to: handedWords }, complaint),
  complaint_refused: answer(words.refused, because, complaint, { mustReach: true }),
  complaint_paused: answer(words.paused, because, complaint),
  complaint_late: answer(words.late, ofCategory, complaint),
  complaint_closed: answer(words.closed, ofCategory, complaint),
  complaint_merged: answer(words.merged, ofCategory, complaint),
  complaint_mediation: answer(words.mediation, ofCategory, complaint),
  complaint_photo_refused: answer(words.photoRefused, ofCategory, complaint),
  complaint_progress: answer(words.progress, ofCategory, complaint),
  mediation_news: answer(words.news, ofCategory, complaint, { opens: mediation }),
  mediation_other: answer(words.other, ofCommunity, words.other.what, { opens: mediation }),

  complaint_filed: task(words.filed, ofBoth, inCommunity),
  complaint_urgent: task(words.urgent, ofBoth, inCommunity),
  complaint_assigned: task(words.assigned, ofCategory, complaint),
  complaint_added: task(words.added, ofCategory, complaint),
  complaint_reopened: task(words.reopened, ofCategory, complaint),
  complaint_withdrawn: task(words.withdrawn, ofCategory, complaint),
  complaint_overdue: task(words.overdue, ofBoth, inCommunity),
  complaint_overdue_district: task(words.overdueDistrict, ofCommunity, inCommunity, queue),
  complaint_photo_pending_review: task(words.photoPendingReview, ofCategory, complaint, desk),
  complaint_photo_unfit: task(words.photoUnfit, ofCategory, complaint),
  complaint_check: task(words.check, ofCategory, complaint),
  complaint_pause: task(words.pause, ofCategory, complaint),
  mediation_asked: task(words.asked, ofCategory, complaint, mediation),
}
