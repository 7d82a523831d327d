import * as v from 'valibot'
import { limits } from '../limits'
import { communityId, instant, nothing, personId, phone, publicId, text, whole } from '../schema/base'
import { category, personName, phoneEnd, words } from '../complaints/complaint-parts'
import { changing, heads, reading, signedIn, staff } from '../schema/definition'

const mediationId = publicId

/** Given by the assignee, to answer for a side without WeChat what that side said at the door or by telephone. */
const forSide = v.optional(v.picklist(['first', 'other']))

/** A mediation as one of its two sides or its mediator sees it. It contains nothing of the complaint itself. */
export const mediation = v.strictObject({
  id: mediationId,
  side: v.picklist(['first', 'other', 'mediator']),
  state: v.picklist(['open', 'agreed', 'stopped']),
  category,
  title: text(1, limits.nameMax),
  words,
  /** The reporter's name, if they allow it to be known. */
  saidBy: v.nullable(personName),
  mediator: v.nullable(personName),
  /** The caller's side has asked for another mediator. A side never learns that the other one has asked. */
  asksOtherMediator: v.boolean(),
  community: text(1, limits.nameMax),
  communityPhone: v.nullable(phone),
  /** Null: has not yet said whether to take part. */
  isIn: v.nullable(v.boolean()),
  /** The other side takes part. */
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
      /** The number of the paper that both sides have signed. */
      paperNumber: v.nullable(text(1, limits.handedNumberMax)),
    }),
  ),
  /** When the agreement will be checked. */
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

/** Enters a mediation with the card that a worker has handed over at the door; a card works once. */
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

/** Agrees to take part, after reading one's rights; or, as the appointed mediator, agrees to mediate. */
export const mediationAccept = changing({
  roles: signedIn,
  audit: '愿意谈',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({ mediationId, hasReadRights: v.boolean(), forSide }),
  output: mediation,
})

/**
 * Leaves a mediation or asks for another mediator. `refuse`: does not take part. `other`: asks for another mediator.
 * `stop`: ends the mediation. The mediator can only refuse.
 */
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

/** Proposes a meeting at the door (anybody), terms (staff and the mediator), or a change of the terms (a side). */
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

/**
 * Answers a proposed meeting with yes or no, or confirms the terms in the version that the caller has read. The
 * mediator records the number of the signed paper.
 */
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
 * Opens the mediation of a complaint; the other side can learn of it only from now on. `title` and `words` are all that
 * they read; text that would reveal the reporter is refused (`reveals_reporter`).
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

/** Creates a card for the other side, to be handed over at their door; it invalidates an earlier card. */
export const mediationInvite = changing({
  roles: staff,
  audit: '做了一张卡片',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({ mediationId, otherDoor: text(0, limits.doorMax) }),
  output: v.strictObject({ card: text(1, limits.cardMax), expiresAt: instant }),
})

/** Ends the mediation, or appoints another mediator. */
export const mediationChange = changing({
  roles: staff,
  audit: '换了调解员或者不谈了',
  districtSees: 'nothing',
  locks: 'mediation',
  input: v.strictObject({ mediationId, mediatorId: v.optional(publicId), isStopped: v.optional(v.literal(true)) }),
  output: v.strictObject({ mediationId }),
})

/**
 * Appoints a mediator of the community: a member of its staff, or a named person from outside. `isEnded` revokes it.
 */
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
 * The mediators of a community: the caller's own, for an admin the one given. `personId`: set for staff; null for a
 * person from outside. `phoneEnd`: the last four digits, when two have the same name.
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
