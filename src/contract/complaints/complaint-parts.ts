import * as v from 'valibot'
import { categories, concernsKinds } from '../../domain/complaints/category'
import { entryKinds } from '../../domain/complaints/entry'
import { handedTo } from '../../domain/complaints/handed'
import { complaintStates } from '../../domain/complaints/state'
import { urgencies } from '../../domain/complaints/urgency'
import { limits } from '../limits'
import { communityId, instant, phone, position, publicId, text, whole } from '../schema/base'
import { photo } from '../files/files'

export const category = v.picklist(categories)
export const concerns = v.picklist(concernsKinds)
export const urgency = v.picklist(urgencies)
export const complaintState = v.picklist(complaintStates)
export const handed = v.picklist(handedTo)
/** Free text of at most a complaint's length. */
export const words = text(1, limits.complaintWordsMax)
export const personName = text(1, limits.personNameMax)
/** The last four digits of a phone number. */
export const phoneEnd = v.nullable(text(1, 4))
export const count = whole(0, 1_000_000)

/** Where it is: a building of the list, a spot on the map, or a description; at least one of them. */
export const placeWished = v.strictObject({
  buildingId: v.nullable(publicId),
  position: v.nullable(position),
  words: text(0, limits.placeWordsMax),
})

/** The fields of a new complaint. `door` is a field of its own, because only the assignee and the manager see it. */
export const complaintFields = {
  communityId,
  category,
  concerns,
  urgency,
  words: text(0, limits.complaintWordsMax),
  place: placeWished,
  door: text(0, limits.doorMax),
  /** When it happens, in the reporter's words. */
  when: text(0, limits.whenMax),
  /** The other side may learn the reporter's name. */
  isNamed: v.boolean(),
  /** How many photos follow, by `files.ticket`. */
  photos: whole(0, limits.complaintPhotosMax),
}

/** The promise of the community that is due next. */
export const promise = v.strictObject({
  kind: v.picklist(['reply', 'visit', 'settle', 'none']),
  dueAt: v.nullable(instant),
  isLate: v.boolean(),
  /** Why the clock is paused. */
  pausedFor: v.nullable(text(1, limits.noteMax)),
  /** Urgent, and at night: residents are asked to telephone instead. */
  isDutyCall: v.boolean(),
})

/** An entry of the history. */
export const entry = v.strictObject({
  at: instant,
  kind: v.picklist(entryKinds),
  by: v.picklist(['reporter', 'other', 'staff', 'time']),
  /** The name of the staff member. */
  name: v.nullable(personName),
  words: v.nullable(words),
  /** For a visit: its planned time. */
  visitAt: v.nullable(instant),
  /** The words are pending review. */
  isPendingReview: v.boolean(),
})

export const photos = v.pipe(v.array(photo), v.maxLength(limits.complaintPhotosMax))

/** The fields that everybody with access to a complaint sees. */
export const seen = {
  id: publicId,
  state: complaintState,
  category,
  concerns,
  urgency,
  /** `竹筒街 12 号院 2 栋`. */
  place: text(1, limits.placeWordsMax),
  filedAt: instant,
  /** The number of other households with the same problem. */
  joined: count,
  promise,
  community: text(1, limits.nameMax),
  communityPhone: v.nullable(phone),
}
