import * as v from 'valibot'
import { limits } from '../limits'
import { instant, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn, staff } from '../schema/definition'

/** An address that works for a limited time: a path of the HTTP bridge, or one of the platform's own. */
export const address = text(1, limits.addressOfFileMax)

/** A photo that was re-encoded without location and camera data and has passed the content check or a review. */
export const photo = v.strictObject({
  id: publicId,
  address,
  thumbAddress: address,
  width: whole(1, 100_000),
  height: whole(1, 100_000),
})

/** A file ticket, which permits one upload: `PUT /files/<ticket>`, or inside WeChat's cloud to `cloudPath`. */
export const filesTicket = changing({
  roles: signedIn,
  audit: '开始传一张照片',
  locks: 'subject',
  districtSees: 'ownPhoto',
  input: v.strictObject({
    purpose: v.picklist(['point_photo', 'complaint_photo']),
    subjectId: publicId,
    bytes: whole(1, 10_000_000_000),
  }),
  output: v.strictObject({
    fileId: publicId,
    ticket: text(1, 400),
    cloudPath: text(1, 200),
    expiresAt: instant,
  }),
})

const state = v.picklist(['checking', 'pendingReview', 'shown', 'refused'])

/**
 * Reports a finished upload: the photo is then checked, and shown once it has passed. `cloudId`: where WeChat's cloud
 * has stored it.
 */
export const filesFinish = changing({
  roles: signedIn,
  audit: '传了一张照片',
  districtSees: 'ownPhoto',
  locks: 'file',
  input: v.strictObject({ fileId: publicId, cloudId: v.optional(text(1, 300)) }),
  output: v.strictObject({ state }),
})

/** Removes a photo of the caller's own community; its bytes are deleted at once. */
export const filesRemove = changing({
  roles: signedIn,
  audit: '删了一张照片',
  districtSees: 'ownPhoto',
  locks: 'file',
  input: v.strictObject({ fileId: publicId }),
  output: v.strictObject({ removedAt: instant }),
})

/** Photos that are pending review, the oldest first. */
export const filesPendingReview = reading({
  roles: staff,
  storedRows: ['files'],
  input: v.strictObject({}),
  output: v.strictObject({
    files: v.pipe(
      v.array(v.strictObject({ ...photo.entries, subject: text(1, limits.nameMax), madeAt: instant })),
      v.maxLength(limits.tasksMax),
    ),
  }),
})

/** A worker's decision about a photo that is pending review. */
export const filesDecide = changing({
  roles: staff,
  audit: '看过一张照片',
  districtSees: 'ownPhoto',
  locks: 'file',
  input: v.strictObject({ fileId: publicId, isShown: v.boolean() }),
  output: v.strictObject({ decidedAt: instant }),
})
