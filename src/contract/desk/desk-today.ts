import * as v from 'valibot'
import { dayKinds } from '../../domain/desk/day'
import { category, complaintState, count, urgency } from '../complaints/complaint-parts'
import { limits } from '../limits'
import { address } from '../files/files'
import { instant, nothing, publicId, text, whole } from '../schema/base'
import { partySize, purpose } from '../rooms/booking-parts'
import { capacity } from '../rooms/room-parts'
import { reading, staff } from '../schema/definition'
import { deskItem } from './desk'

/** Stops at the most items of one kind that are read. */
const waiting = whole(0, limits.tasksMax)
const sum = whole(0, limits.deskSumMax)

/** What tells one complaint from another without opening it. */
const firstComplaint = v.strictObject({
  state: complaintState,
  category,
  urgency,
  place: text(1, limits.placeWordsMax),
  dueKind: v.picklist(['reply', 'visit', 'settle', 'check', 'paused']),
  /** The first sentence of the masked words; empty for a complaint without words. */
  sentence: text(0, limits.noteMax),
  isPendingReview: v.boolean(),
  isManagerNotified: v.boolean(),
  joined: count,
  isPerhapsDuplicate: v.boolean(),
  photos: count,
  /** The address of the first photo as a thumbnail; null without one, or while none can be had. */
  thumb: v.nullable(address),
})

const dayLine = v.strictObject({
  kind: v.picklist(dayKinds),
  id: text(1, 40),
  at: instant,
  title: text(1, limits.nameMax),
  note: text(0, limits.noteMax),
  /** It takes place only if staff agree. */
  isAsked: v.boolean(),
})

const request = v.strictObject({
  id: publicId,
  room: text(1, limits.nameMax),
  capacity,
  startsAt: instant,
  endsAt: instant,
  /** `林**` */
  who: v.nullable(text(1, limits.nameMax)),
  partySize,
  purpose,
})

/**
 * The top of the caller's desk: how much waits, the first of it, their day by the hour, and the first bookings that
 * need a yes. `late`, `today`, `later` count everything that waits, except bookings. The day is that of the caller's
 * community: rooms, shifts and classes, with the caller's own visits, meetings and replies; it is empty for an admin.
 */
export const deskToday = reading({
  roles: staff,
  storedRows: ['first', 'short', 'requests', 'day'],
  input: nothing,
  output: v.strictObject({
    at: instant,
    late: sum,
    today: sum,
    later: sum,
    /** By kind; `reports`: points that residents found closed. */
    waiting: v.strictObject({
      reports: waiting,
      volunteers: waiting,
      calls: waiting,
      photos: waiting,
      bookings: waiting,
      complaints: waiting,
      shifts: waiting,
      programmes: waiting,
    }),
    /** The most urgent, without what stands in `requests` or `short`. */
    first: v.pipe(
      v.array(v.strictObject({ ...deskItem.entries, complaint: v.nullable(firstComplaint) })),
      v.maxLength(limits.deskFirstMax),
    ),
    /** Shifts that lack people, and programmes to which too few come. */
    short: v.pipe(v.array(deskItem), v.maxLength(limits.deskFirstMax)),
    /** The earliest to begin. */
    requests: v.pipe(v.array(request), v.maxLength(limits.deskFirstMax)),
    day: v.pipe(v.array(dayLine), v.maxLength(limits.deskDayMax)),
    isDayMore: v.boolean(),
  }),
})
