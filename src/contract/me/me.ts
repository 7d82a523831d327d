import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, nothing, phone, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn } from '../schema/definition'

export const community = v.strictObject({ id: communityId, name: text(1, limits.nameMax) })
export const role = v.picklist(['resident', 'volunteer', 'worker', 'manager', 'admin'])
const name = text(1, limits.personNameMax)

/** Who the caller is to us, and what they have told us. `community`: where a worker or manager belongs. */
export const meGet = reading({
  roles: signedIn,
  input: nothing,
  output: v.strictObject({
    role,
    /** Their role is suspended: they are a resident until it is given back. */
    isSuspended: v.boolean(),
    community: v.nullable(community),
    name: v.nullable(name),
    phone: v.nullable(v.strictObject({ number: phone, isVerified: v.boolean() })),
    home: v.nullable(community),
    isEightyPlus: v.nullable(v.boolean()),
    unread: whole(0, limits.unreadMax),
    /** A worker of this community says that a record made at the counter is about the caller. */
    mergeOffer: v.nullable(v.strictObject({ id: publicId, community: text(1, limits.nameMax), name })),
    /** Where the caller stands as a volunteer. */
    volunteering: v.picklist(['no', 'asked', 'yes']),
  }),
})

/** What a step needs to know, told once. What is left out stays; null takes it back. A typed number counts as unverified. */
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

/** The number that WeChat knows, by the code of its button: verified, without typing. */
export const mePhone = changing({
  roles: signedIn,
  audit: '用微信核了自己的电话',
  districtSees: 'own',
  input: v.strictObject({ code: text(1, limits.phoneCodeMax) }),
  output: meGet.output,
})

/** The answer to a worker who says that a record made at the counter is about the caller: with yes, all of it is theirs. */
export const meMerge = changing({
  roles: signedIn,
  audit: '答复了两份档是不是一个人',
  districtSees: 'own',
  input: v.strictObject({ offerId: publicId, isMe: v.boolean() }),
  output: meGet.output,
})

/** Who of the staff looked at what the caller told of themselves, the newest first: found in a search, or opened. */
export const meViews = reading({
  roles: signedIn,
  storedRows: ['views'],
  input: nothing,
  output: v.strictObject({
    views: v.pipe(
      v.array(
        v.strictObject({
          at: instant,
          /** Where whoever looked works; null for the district. */
          community: v.nullable(text(1, limits.nameMax)),
          what: v.picklist(['found', 'opened']),
        }),
      ),
      v.maxLength(limits.auditRowsMax),
    ),
  }),
})
