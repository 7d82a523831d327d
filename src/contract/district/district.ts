import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, day, dialable, nothing, pair, phone, position, positionEntries, text } from '../schema/base'
import { graphNote } from '../points/point-parts'
import { everybody, reading } from '../schema/definition'

/**
 * The district with its communities by subdistrict, for the page 选社区, and whom to call: on `daysOff`, the next days on
 * which nobody works, and at night it is `dutyPhone`. Positions in GCJ-02.
 */
export const districtGet = reading({
  roles: everybody,
  storedRows: ['subdistricts', 'subdistricts.communities'],
  input: nothing,
  output: v.strictObject({
    name: text(1, limits.nameMax),
    phone: v.nullable(phone),
    isSample: v.boolean(),
    center: v.nullable(position),
    graph: graphNote,
    daysOff: v.pipe(v.array(day), v.maxLength(limits.daysOffMax)),
    subdistricts: v.pipe(
      v.array(
        v.strictObject({
          name: text(1, limits.nameMax),
          communities: v.array(
            v.strictObject({
              id: communityId,
              name: text(1, limits.nameMax),
              phone: v.nullable(phone),
              dutyPhone: v.nullable(dialable),
              position: v.nullable(position),
            }),
          ),
        }),
      ),
      v.maxLength(limits.communitiesMax),
    ),
  }),
})

const lines = v.pipe(v.array(v.array(pair)), v.maxLength(limits.lineCountMax))

/** The walking network around a position as GCJ-02 lines, drawn where no map service is available. */
export const mapLines = reading({
  roles: everybody,
  input: v.strictObject(positionEntries),
  output: v.strictObject({ streets: lines, stairs: lines, graph: graphNote }),
})
