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
/** What somebody wrote, at most as long as a complaint. */
export const words = text(1, limits.complaintWordsMax)
export const personName = text(1, limits.personNameMax)
/** The last four digits of a number. */
export const phoneEnd = v.nullable(text(1, 4))
export const count = whole(0, 1_000_000)

/** Where it is: a building of the list, a spot on the map, or said in words; at least one of them. */
export const placeWished = v.strictObject({
  buildingId: v.nullable(publicId),
  position: v.nullable(position),
  words: text(0, limits.placeWordsMax),
})

/** What somebody tells. `door` is a field of its own: the worker whose case it is and the manager see it. */
export const told = {
  communityId,
  category,
  concerns,
  urgency,
  words: text(0, limits.complaintWordsMax),
  place: placeWished,
  door: text(0, limits.doorMax),
  /** When it happens, in one's own words. */
  when: text(0, limits.whenMax),
  /** The other side may be told who it was. */
  isNamed: v.boolean(),
  /** How many photos follow, by `files.ticket`. */
  photos: whole(0, limits.complaintPhotosMax),
}

/** The next thing that the community has promised, and by when. */
export const promise = v.strictObject({
  kind: v.picklist(['reply', 'visit', 'settle', 'none']),
  dueAt: v.nullable(instant),
  isLate: v.boolean(),
  /** Why the clock stands still. */
  pausedFor: v.nullable(text(1, limits.noteMax)),
  /** It is night and urgent: one telephones instead. */
  isDutyCall: v.boolean(),
})

/** A line of the history. */
export const entry = v.strictObject({
  at: instant,
  kind: v.picklist(entryKinds),
  by: v.picklist(['reporter', 'other', 'staff', 'time']),
  /** Who of the staff it was. */
  name: v.nullable(personName),
  words: v.nullable(words),
  /** Of a visit: when it will be. */
  visitAt: v.nullable(instant),
  /** Nobody has looked at these words yet. */
  isPendingReview: v.boolean(),
})

export const photos = v.pipe(v.array(photo), v.maxLength(limits.complaintPhotosMax))

/** What everybody may know who sees a case at all. */
export const seen = {
  id: publicId,
  state: complaintState,
  category,
  concerns,
  urgency,
  /** `竹筒街 12 号院 2 栋`. */
  place: text(1, limits.placeWordsMax),
  filedAt: instant,
  /** How many other households have met the same. */
  joined: count,
  promise,
  community: text(1, limits.nameMax),
  communityPhone: v.nullable(phone),
}
