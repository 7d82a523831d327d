import * as v from 'valibot'
import { limits } from '../limits'
import { instant, publicId, text, whole } from '../schema/base'
import { category, complaintState, count, personName, urgency } from './complaint-parts'
import { reading, staff } from '../schema/definition'

/** Marks the end of a page of the queue. */
const cursor = v.strictObject({ dueAt: instant, id: publicId })

const queueRow = v.strictObject({
  id: publicId,
  state: complaintState,
  category,
  urgency,
  place: text(1, limits.placeWordsMax),
  community: text(1, limits.nameMax),
  filedAt: instant,
  dueAt: instant,
  dueKind: v.picklist(['reply', 'visit', 'settle', 'answer', 'check', 'paused']),
  isLate: v.boolean(),
  /** The manager has been notified of the promise that is overdue now. */
  isManagerNotified: v.boolean(),
  /** The planned time of a visit, until the visit is recorded. */
  visitAt: v.nullable(instant),
  isPendingReview: v.boolean(),
  photos: count,
  joined: count,
  worker: v.nullable(personName),
  isMine: v.boolean(),
  /** There are other complaints of the same category nearby. */
  isPerhapsDuplicate: v.boolean(),
  /** Complaints about this address in the last ninety days, including this one. */
  repeats: count,
})

/** What the district reads of one complaint: where, which category, overdue since when. */
const districtRow = v.strictObject({
  community: text(1, limits.nameMax),
  category,
  dueAt: instant,
  dueKind: v.picklist(['reply', 'visit', 'settle']),
})

/**
 * The queue of a community, the most urgent first. `due`: waits for the staff; `resident`: waits for the resident's
 * answer. An admin gets no rows, but in `district` the complaints so overdue that the district is notified; for staff
 * `district` is empty.
 */
export const complaintsQueue = reading({
  roles: staff,
  storedRows: ['rows', 'district'],
  input: v.strictObject({
    group: v.picklist(['due', 'resident']),
    isMine: v.optional(v.boolean()),
    after: v.optional(cursor),
  }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    rows: v.pipe(v.array(queueRow), v.maxLength(limits.queueRowsMax)),
    district: v.pipe(v.array(districtRow), v.maxLength(limits.queueRowsMax)),
    next: v.nullable(cursor),
    /**
     * Each count stops at one hundred: overdue, due today, due later. A paused complaint counts as overdue after a
     * week, and before that in none of them.
     */
    late: whole(0, limits.queueCountMax),
    today: whole(0, limits.queueCountMax),
    later: whole(0, limits.queueCountMax),
  }),
})
