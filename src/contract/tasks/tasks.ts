import * as v from 'valibot'
import { limits } from '../limits'
import { instant, nothing, phone, publicId, text, whole } from '../schema/base'
import { changing, reading, staff } from '../schema/definition'

/** The open tasks of the caller's community, the oldest first; of all communities for an admin. */
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

/** Ends a task after staff have checked: the point is open after all, or its hours were corrected. */
export const tasksDone = changing({
  roles: staff,
  audit: '办完服务点待办',
  districtSees: 'byDay',
  input: v.strictObject({ taskId: publicId, found: v.picklist(['open', 'corrected']) }),
  output: v.strictObject({ doneAt: instant }),
})
