import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, phone, position, publicId, text } from '../schema/base'
import { accessibility, alerts, hours, pointKind, pointVersion, serviceDetails, services } from './point-parts'
import { changing, signedIn, staff } from '../schema/definition'

/** Someone says whether a point is open. `staffWill`: what the staff are asked to do after this report. */
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
 * A worker of the community writes a point down, new (no `pointId`) or as it is now. `position` comes only from whoever
 * has put the mark on the map; without it a point keeps the position it has. `version` is that of `points.get`: a point
 * that has changed since is not written over, and one that was never looked at neither.
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

/** A worker of the community has checked that what is written about a point is true. */
export const pointsConfirm = changing({
  roles: staff,
  audit: '核过服务点',
  districtSees: 'byDay',
  input: v.strictObject({ pointId: publicId }),
  output: v.strictObject({ confirmedAt: instant }),
})
