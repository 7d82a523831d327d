import * as v from 'valibot'
import { communityId, dialable, instant } from '../schema/base'
import { changing, staff } from '../schema/definition'

/** Sets a community's telephone at nights and on days off; null takes it away. Residents are shown it before 12345. */
export const communitiesSave = changing({
  roles: staff,
  audit: '改了社区的值班电话',
  districtSees: 'byDay',
  input: v.strictObject({ communityId, dutyPhone: v.nullable(dialable) }),
  output: v.strictObject({ savedAt: instant }),
})
