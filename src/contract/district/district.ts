import * as v from 'valibot'
import { limits } from '../limits'
import {
  communityId,
  day,
  dialable,
  meters,
  nothing,
  pair,
  phone,
  position,
  positionEntries,
  text,
  whole,
} from '../schema/base'
import { graphNote } from '../points/point-parts'
import { everybody, reading } from '../schema/definition'

/**
 * The district with its communities by subdistrict, for the page 选社区, and whom to call. `daysOff`: which of the next 62
 * days are not working days; on these and at night residents call `dutyPhone`. Positions in GCJ-02.
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

/** A name along a street: where its middle lies, and how far it is turned clockwise, with north above. */
const streetName = v.strictObject({ name: text(1, limits.nameMax), at: pair, turnDegrees: whole(-90, 90) })
const lines = v.pipe(v.array(v.array(pair)), v.maxLength(limits.lineCountMax))

/**
 * The walking network around a position as GCJ-02 lines with the names of streets, drawn where no map service is
 * available.
 */
export const mapLines = reading({
  roles: everybody,
  input: v.strictObject(positionEntries),
  output: v.strictObject({
    streets: lines,
    stairs: lines,
    names: v.pipe(v.array(streetName), v.maxLength(limits.lineCountMax)),
    graph: graphNote,
  }),
})

/**
 * What people call a position: its street, and the service points and buildings near it, the nearest first, as the crow
 * flies.
 */
export const mapPlace = reading({
  roles: everybody,
  storedRows: ['landmarks'],
  input: v.strictObject(positionEntries),
  output: v.strictObject({
    /** Null where no street with a name is near. */
    street: v.nullable(text(1, limits.nameMax)),
    landmarks: v.pipe(
      v.array(
        v.strictObject({ kind: v.picklist(['point', 'building']), name: text(1, limits.nameMax), position, meters }),
      ),
      v.maxLength(limits.landmarksMax),
    ),
  }),
})
