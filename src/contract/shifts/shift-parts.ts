import * as v from 'valibot'
import { SHIFT_CAPACITY_MAX, SHIFT_MINUTES_MAX, shiftAges, shiftKinds } from '../../domain/shifts/shift'
import { signupStates } from '../../domain/signup/state'
import { limits } from '../limits'
import { walk } from '../points/point-parts'
import { communityId, instant, phone, publicId, text, walkSeconds, whole } from '../schema/base'

export const WAITING_MAX = 10_000

export const shiftKind = v.picklist(shiftKinds)

/** What staff write about a shift. `about`: what is to be done; `meet`: how to find the leader. */
export const shiftWords = {
  kind: shiftKind,
  title: text(1, limits.nameMax),
  about: text(0, limits.noteMax),
  skills: text(0, limits.highlightMax),
  bring: text(0, limits.highlightMax),
  meet: text(0, limits.highlightMax),
  /** Nobody younger may help; 0: anybody may. */
  ageMin: v.picklist(shiftAges),
}

const times = {
  startsAt: instant,
  endsAt: instant,
  capacity: whole(1, SHIFT_CAPACITY_MAX),
  /** How many places are given or held. */
  taken: whole(0, SHIFT_CAPACITY_MAX),
}

const place = {
  point: v.strictObject({ id: publicId, name: text(1, limits.nameMax) }),
  communityId,
  community: text(1, limits.nameMax),
}

/** By the code of the minute, by the leader's mark, by the person without a code, or by the end of the shift. */
export const presenceWays = ['code', 'mark', 'self', 'end'] as const

/** When somebody came and went. `minutes`: what counts as service, known once they have left. */
export const presence = v.strictObject({
  checkedInAt: instant,
  checkedInBy: v.picklist(['code', 'mark']),
  checkedOutAt: v.nullable(instant),
  checkedOutBy: v.nullable(v.picklist(presenceWays)),
  minutes: v.nullable(whole(0, SHIFT_MINUTES_MAX)),
})

/** A person's signup. The state is computed for the moment of the answer; `src/domain/signup/state.ts` explains it. */
export const signup = v.strictObject({
  id: publicId,
  shiftId: publicId,
  state: v.picklist(signupStates),
  /** Of an offer: until when the place is held. */
  holdUntil: v.nullable(instant),
  /** Of a waitlist entry: how many wait before. */
  ahead: v.nullable(whole(0, WAITING_MAX)),
  /** Null: never came, or not yet. */
  presence: v.nullable(presence),
})

/** A shift in a list. */
export const shiftRow = v.strictObject({
  id: publicId,
  kind: shiftKind,
  title: shiftWords.title,
  ...times,
  ...place,
  ageMin: shiftWords.ageMin,
  /** It begins within a day and places are free. */
  isShort: v.boolean(),
  skills: shiftWords.skills,
  /** From the asked position; null: not asked, or not known. */
  walk: v.nullable(walk),
})

/** A shift as anybody may see it. */
export const shift = v.strictObject({
  id: publicId,
  ...shiftWords,
  ...times,
  ...place,
  point: v.strictObject({
    id: publicId,
    name: text(1, limits.nameMax),
    address: text(0, limits.addressMax),
    phone: v.nullable(phone),
  }),
  /** Until when one may leave without asking the leader. */
  leaveUntil: instant,
  waitlistUntil: instant,
  /** The name of the leader; null: nobody named yet. */
  leader: v.nullable(text(1, limits.nameMax)),
  /** Why it was cancelled; null: it was not. */
  cancelled: v.nullable(text(1, limits.noteMax)),
  isShort: v.boolean(),
  /** For staff who edit it: pass it to `shifts.save`. */
  version: text(1, 40),
})

/**
 * What the caller has already around the time of a shift. `isOverlap`: at that time, so signing up is refused;
 * otherwise at another point with less than an hour between.
 */
export const clash = v.strictObject({
  isOverlap: v.boolean(),
  title: shiftWords.title,
  point: text(1, limits.nameMax),
  startsAt: instant,
  endsAt: instant,
  /** The other one is over before this one begins; false also where they overlap. */
  isBefore: v.boolean(),
  /** Between the two; 0 where they overlap. */
  gapMinutes: whole(0, 60),
  /**
   * From the point of the earlier one to that of the later one; null where they overlap, where nobody walks that far,
   * or where it is not known.
   */
  walkSeconds: v.nullable(walkSeconds),
  /** The walk takes longer than the gap less five minutes, or nobody walks that far. */
  isTooFar: v.boolean(),
})
