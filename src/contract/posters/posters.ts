import * as v from 'valibot'
import { lackReasons, printedFields } from '../../domain/posters/printed'
import { posterSizes } from '../../domain/posters/size'
import { CODE_ALPHABET, CODE_LENGTH } from '../../domain/scan/poster-code'
import { posterTasks } from '../../domain/scan/poster-task'
import { limits } from '../limits'
import { communityId, day, instant, phone, publicId, text, whole } from '../schema/base'
import { changing, reading, staff } from '../schema/definition'

export const posterTask = v.picklist(posterTasks)
export const posterCode = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)))

const place = v.strictObject({ id: publicId, name: text(1, limits.nameMax) })

const poster = v.strictObject({
  id: publicId,
  task: posterTask,
  code: posterCode,
  /** Null: of the point itself; otherwise the sign at this room's entrance. */
  roomId: v.nullable(publicId),
  /** When its sheet was printed; null: its code is reserved, as for the sign of a new room, and nothing was printed. */
  madeAt: v.nullable(instant),
  /** What the sheet says and is no longer true. */
  changed: v.pipe(v.array(v.picklist(printedFields)), v.maxLength(printedFields.length)),
  /** The last day on which somebody scanned it; null: nobody yet. */
  lastScannedOn: v.nullable(day),
})

/**
 * The points of a community with their rooms and the posters made for them. Without a community: the caller's own, for
 * an admin the first. Ended posters are left out.
 */
export const postersList = reading({
  roles: staff,
  storedRows: ['points', 'points.posters'],
  input: v.strictObject({ communityId: v.optional(communityId) }),
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    communityId,
    points: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          name: text(1, limits.nameMax),
          /** What a sheet printed now would say beside the name; null: not known. */
          phone: v.nullable(phone),
          hours: v.nullable(text(1, limits.weekSentenceMax)),
          hasNoSteps: v.boolean(),
          /** What is not known and would be missing on a sheet. */
          lacks: v.pipe(v.array(v.picklist(lackReasons)), v.maxLength(lackReasons.length)),
          rooms: v.pipe(v.array(place), v.maxLength(limits.roomsMax)),
          posters: v.pipe(v.array(poster), v.maxLength(limits.postersOfPointMax)),
        }),
      ),
      v.maxLength(limits.listRowsMax),
    ),
  }),
})

/**
 * Prints posters: one PDF with a page for each point and task, with `hasDoorSigns` one more for each room; beyond these
 * the single `sheets`, and the signs of the rooms in `signRoomIds`. A poster made before keeps its code, so sheets that
 * hang go on working. `file` is an address that works for fifteen minutes; the bytes are deleted after a day.
 * @errors `too_many_sheets` above 200 sheets, `nothing_to_print`
 */
export const postersMake = changing({
  roles: staff,
  at: 'export',
  audit: '印了码牌',
  districtSees: 'own',
  input: v.strictObject({
    pointIds: v.optional(v.pipe(v.array(publicId), v.minLength(1), v.maxLength(limits.postersPerCallMax))),
    communityId: v.optional(communityId),
    tasks: v.pipe(v.array(posterTask), v.maxLength(posterTasks.length)),
    hasDoorSigns: v.boolean(),
    sheets: v.optional(
      v.pipe(v.array(v.strictObject({ pointId: publicId, task: posterTask })), v.maxLength(limits.postersPerCallMax)),
    ),
    signRoomIds: v.optional(v.pipe(v.array(publicId), v.maxLength(limits.postersPerCallMax))),
    size: v.picklist(posterSizes),
  }),
  output: v.strictObject({
    file: text(1, limits.addressOfFileMax),
    sheets: whole(1, limits.postersPerCallMax),
    /** Points whose sheets leave something out. */
    lacking: v.pipe(
      v.array(
        v.strictObject({
          point: place,
          lacks: v.pipe(v.array(v.picklist(lackReasons)), v.minLength(1), v.maxLength(lackReasons.length)),
        }),
      ),
      v.maxLength(limits.postersPerCallMax),
    ),
  }),
})

/** Ends a poster: its code answers from now on where to go instead. A poster made afterwards gets a new code. */
export const postersEnd = changing({
  roles: staff,
  audit: '停用了一张码牌',
  districtSees: 'own',
  input: v.strictObject({ posterId: publicId }),
  output: v.strictObject({ endedAt: instant }),
})
