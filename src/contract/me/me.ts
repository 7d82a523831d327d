import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, nothing, phone, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn } from '../schema/definition'

export const community = v.strictObject({ id: communityId, name: text(1, limits.nameMax) })
export const role = v.picklist(['resident', 'volunteer', 'worker', 'manager', 'admin'])
const name = text(1, limits.personNameMax)

/** The caller's own data and role. `community`: the community that a worker or manager belongs to. */
export const meGet = reading({
  roles: signedIn,
  input: nothing,
  output: v.strictObject({
    role,
    /** The role is suspended: the caller has the rights of a resident until it is restored. */
    isSuspended: v.boolean(),
    community: v.nullable(community),
    name: v.nullable(name),
    phone: v.nullable(v.strictObject({ number: phone, isVerified: v.boolean() })),
    home: v.nullable(community),
    isEightyPlus: v.nullable(v.boolean()),
    unread: whole(0, limits.unreadMax),
    /** A worker of this community says that a record created at the counter is the caller's. */
    mergeOffer: v.nullable(v.strictObject({ id: publicId, community: text(1, limits.nameMax), name })),
    /** The state of the caller's application as a volunteer. */
    volunteering: v.picklist(['no', 'asked', 'yes']),
  }),
})

/**
 * Changes the caller's own data. A field that is left out keeps its value; null clears it. A typed phone number counts
 * as unverified.
 */
export const meSave = changing({
  roles: signedIn,
  audit: '改了自己的信息',
  districtSees: 'own',
  input: v.strictObject({
    name: v.optional(v.nullable(name)),
    phone: v.optional(v.nullable(phone)),
    homeCommunityId: v.optional(v.nullable(communityId)),
    isEightyPlus: v.optional(v.nullable(v.boolean())),
  }),
  output: meGet.output,
})

/** Takes the caller's phone number from WeChat, by the code of WeChat's phone number button; it counts as verified. */
export const mePhone = changing({
  roles: signedIn,
  audit: '用微信核了自己的电话',
  districtSees: 'own',
  input: v.strictObject({ code: text(1, limits.phoneCodeMax) }),
  output: meGet.output,
})

/**
 * Answers a worker's proposal to merge a record created at the counter into the caller's account; with yes, everything
 * of the record becomes the caller's.
 */
export const meMerge = changing({
  roles: signedIn,
  audit: '答复了两份档是不是一个人',
  districtSees: 'own',
  input: v.strictObject({ offerId: publicId, isMe: v.boolean() }),
  output: meGet.output,
})

/** The view log: which staff have seen the caller's data, in a search or opened, the newest first. */
export const meViews = reading({
  roles: signedIn,
  storedRows: ['views'],
  input: nothing,
  output: v.strictObject({
    views: v.pipe(
      v.array(
        v.strictObject({
          at: instant,
          /** The community of the staff member; null for the district. */
          community: v.nullable(text(1, limits.nameMax)),
          what: v.picklist(['found', 'opened']),
        }),
      ),
      v.maxLength(limits.auditRowsMax),
    ),
  }),
})
