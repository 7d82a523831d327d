import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, nothing, personId, phone, publicId, text, whole } from '../schema/base'
import { category, personName, phoneEnd, words } from '../complaints/complaint-parts'
import { changing, heads, reading, signedIn, staff } from '../schema/definition'

const mediationId = publicId

/** The worker whose case it is speaks for a side that has no WeChat, as it was said at the door or on the telephone. */
const forSide = v.optional(v.picklist(['first', 'other']))

/** A mediation as one of its two sides or its mediator sees it. Nothing in it comes from the case itself. */
export const mediation = v.strictObject({
  id: mediationId,
  side: v.picklist(['first', 'other', 'mediator']),
  state: v.picklist(['open', 'agreed', 'stopped']),
  category,
  title: text(1, limits.nameMax),
  words,
  /** Who said it, where that person lets it be known. */
  saidBy: v.nullable(personName),
  mediator: v.nullable(personName),
  /** The side that asks would like another mediator; that the other of the two would, it never learns. */
  asksOtherMediator: v.boolean(),
  community: text(1, limits.nameMax),
  communityPhone: v.nullable(phone),
  /** Null: has not said whether to take part. */
  isIn: v.nullable(v.boolean()),
  /** The other of the two takes part. */
  isOtherIn: v.boolean(),
  meetings: v.pipe(
    v.array(
      v.strictObject({
        id: personId,
        at: instant,
        isMineOk: v.nullable(v.boolean()),
        isOtherOk: v.nullable(v.boolean()),
      }),
    ),
    v.maxLength(limits.meetingsMax),
  ),
  terms: v.nullable(
    v.strictObject({
      version: whole(1, 1_000),
      words: text(1, limits.termsMax),
      isMineOk: v.boolean(),
      isOtherOk: v.boolean(),
      /** Of the paper that both have signed. */
      paperNumber: v.nullable(text(1, limits.handedNumberMax)),
    }),
  ),
  /** When somebody looks again. */
  checks: v.pipe(v.array(instant), v.maxLength(4)),
  may: v.strictObject({
    accept: v.boolean(),
    refuse: v.boolean(),
    askOther: v.boolean(),
    stop: v.boolean(),
    meet: v.boolean(),
    propose: v.boolean(),
    confirm: v.boolean(),
  }),
})

/** Enters with the card that a worker has given at the door; it works once. */
export const mediationEnter = changing({
  roles: signedIn,
  audit: '用卡片进来了',
  districtSees: 'nothing',
  locks: 'card',
  input: v.strictObject({ card: text(1, limits.cardMax) }),
  output: mediation,
})

/** The caller's mediations, the latest first. */
export const mediationMine = reading({
  roles: signedIn,
  storedRows: ['mediations'],
  input: nothing,
  output: v.strictObject({
    at: instant,
    isSample: v.boolean(),
    mediations: v.pipe(v.array(mediation), v.maxLength(limits.complaintsMax)),
  }),
})

/** Takes part, having read one's rights; or, as the mediator who was asked, mediates. */
export const mediationAccept = changing({
  roles: signedIn,
  audit: '愿意谈',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({ mediationId, hasReadRights: v.boolean(), forSide }),
  output: mediation,
})

/** Says no. `refuse`: does not take part. `other`: would like another mediator. `stop`: does not go on. The mediator may refuse. */
export const mediationDecline = changing({
  roles: signedIn,
  audit: '不愿意谈，或者想换调解员',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({
    mediationId,
    what: v.picklist(['refuse', 'other', 'stop']),
    reason: v.nullable(text(1, limits.noteMax)),
    forSide,
  }),
  output: mediation,
})

/** A time to meet at the door (anybody), terms (the staff, the mediator), or what a side would like changed in them. */
export const mediationPropose = changing({
  roles: signedIn,
  audit: '提了时间或者约定',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({
    mediationId,
    at: v.optional(instant),
    terms: v.optional(text(1, limits.termsMax)),
    wish: v.optional(text(1, limits.noteMax)),
  }),
  output: mediation,
})

/** Says yes or no to a time, or yes to the terms in the version that was read. The mediator notes the number of the paper. */
export const mediationConfirm = changing({
  roles: signedIn,
  audit: '答复了上门时间或者约定',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({
    mediationId,
    meeting: v.optional(v.strictObject({ id: personId, isOk: v.boolean() })),
    version: v.optional(whole(1, 1_000)),
    paperNumber: v.optional(text(1, limits.handedNumberMax)),
    forSide,
  }),
  output: mediation,
})

/**
 * Opens the mediation of a case: from now on, and not before, the other side may hear of it. `title` and `words` are all
 * that they read; what betrays who said it is refused (`reveals_reporter`).
 */
export const mediationOpen = changing({
  roles: staff,
  audit: '请两家坐下来说',
  districtSees: 'nothing',
  locks: 'complaint',
  input: v.strictObject({
    complaintId: publicId,
    title: text(1, limits.nameMax),
    words,
    mediatorId: v.nullable(publicId),
  }),
  output: v.strictObject({ mediationId }),
})

/** A card for the other side, to be given at their door: an earlier one is worth nothing from then on. */
export const mediationInvite = changing({
  roles: staff,
  audit: '做了一张卡片',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({ mediationId, otherDoor: text(0, limits.doorMax) }),
  output: v.strictObject({ card: text(1, limits.cardMax), expiresAt: instant }),
})

/** The staff end it, or ask somebody else to mediate. */
export const mediationChange = changing({
  roles: staff,
  audit: '换了调解员或者不谈了',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({ mediationId, mediatorId: v.optional(publicId), isStopped: v.optional(v.literal(true)) }),
  output: v.strictObject({ mediationId }),
})

/** Somebody of the community who may mediate: of its staff, or a named person from outside. `isEnded` takes it back. */
export const mediationAppoint = changing({
  roles: heads,
  audit: '添了或者去掉调解员',
  districtSees: 'nothing',
  input: v.strictObject({
    communityId,
    mediatorId: v.optional(publicId),
    personId: v.optional(personId),
    name: v.optional(personName),
    isEnded: v.boolean(),
  }),
  output: v.strictObject({ mediatorId: publicId }),
})

/**
 * Who may mediate in a community: its own, for an admin the one that is named. `personId`: a colleague; null: from outside.
 * `phoneEnd`: the last four digits, where another one has the same name.
 */
export const mediationMediators = reading({
  roles: staff,
  storedRows: ['mediators'],
  input: v.strictObject({ communityId: v.optional(communityId) }),
  output: v.strictObject({
    mediators: v.pipe(
      v.array(v.strictObject({ id: publicId, name: personName, phoneEnd, personId: v.nullable(personId) })),
      v.maxLength(limits.mediatorsMax),
    ),
  }),
})
