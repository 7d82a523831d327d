import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, nothing, text } from './base'

/** Who the caller is to us. `community`: where a worker or manager belongs. */
export const meGet = {
  input: nothing,
  output: v.strictObject({
    role: v.picklist(['resident', 'volunteer', 'worker', 'manager', 'admin']),
    community: v.nullable(v.strictObject({ id: communityId, name: text(1, limits.nameMax) })),
  }),
}
