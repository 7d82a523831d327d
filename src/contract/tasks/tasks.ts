import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, phone, publicId, text, whole } from '../schema/base'
import { changing, reading, staff } from '../schema/definition'

/** What waits for the staff of the caller's community, the oldest first; all communities for an admin. */
export const tasksList = reading({
  roles: staff,
  storedRows: ['tasks'],
  input: nothing,
  output: v.strictObject({
    tasks: v.pipe(
      v.array(
        v.strictObject({
          id: publicId,
          pointId: publicId,
          pointName: text(1, limits.nameMax),
          pointPhone: v.nullable(phone),
          community: text(1, limits.nameMax),
          closedReports: whole(1, 1_000_000),
          staffWill: v.picklist(['phone', 'visit']),
          openedAt: instant,
        }),
      ),
      v.maxLength(limits.tasksMax),
    ),
  }),
})

/** The staff have looked: the point is open after all, or its hours were put right. */
export const tasksDone = changing({
  roles: staff,
  audit: '办完服务点待办',
  districtSees: 'byDay',
  input: v.strictObject({ taskId: publicId, found: v.picklist(['open', 'corrected']) }),
  output: v.strictObject({ doneAt: instant }),
})
