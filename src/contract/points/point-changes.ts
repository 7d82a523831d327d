import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, phone, position, publicId, text } from '../schema/base'
import { accessibility, alerts, hours, pointKind, pointVersion, serviceDetails, services } from './point-parts'
import { changing, signedIn, staff } from '../schema/definition'

/** Reports whether a point is open. `staffWill`: what the staff are asked to do after this report. */
export const pointsReport = changing({
  roles: signedIn,
  audit: '说了服务点开没开',
  districtSees: 'own',
  input: v.strictObject({ pointId: publicId, says: v.picklist(['open', 'closed']) }),
  output: v.strictObject({
    says: v.picklist(['open', 'closed']),
    staffWill: v.picklist(['nothing', 'phone', 'visit']),
  }),
})

/**
 * Creates a point of the caller's community (no `pointId`), or replaces what is stored about it. `position` is given
 * only when the caller has placed the mark on the map; without it the point keeps its position. `version` is the one
 * that `points.get` gave: a point that has changed since, or that is saved without a version, is not overwritten.
 */
export const pointsSave = changing({
  roles: staff,
  audit: '改了服务点',
  districtSees: 'byDay',
  input: v.strictObject({
    pointId: v.optional(publicId),
    version: v.optional(pointVersion),
    communityId,
    name: text(1, limits.nameMax),
    kind: pointKind,
    services,
    highlight: v.nullable(text(1, limits.highlightMax)),
    address: text(0, limits.addressMax),
    phone: v.nullable(phone),
    dutyName: v.nullable(text(1, limits.nameMax)),
    position: v.optional(position),
    hours,
    accessibility,
    serviceDetails,
    alerts,
  }),
  output: v.strictObject({ pointId: publicId, version: pointVersion }),
})

/** Staff of the community confirm that the data of a point is correct. */
export const pointsConfirm = changing({
  roles: staff,
  audit: '核过服务点',
  districtSees: 'byDay',
  input: v.strictObject({ pointId: publicId }),
  output: v.strictObject({ confirmedAt: instant }),
})
