import * as v from 'valibot'
import { limits } from '../limits'
import { instant, publicId, text, whole } from '../schema/base'
import { changing, reading, signedIn, staff } from '../schema/definition'

/** An address that works for a while: a path of the bridge, or the platform's own. */
const address = text(1, limits.addressOfFileMax)

/** A picture whose bytes are re-encoded, without place and camera, and have been looked at. */
export const photo = v.strictObject({
  id: publicId,
  address,
  thumbAddress: address,
  width: whole(1, 100_000),
  height: whole(1, 100_000),
})

/** Leave to upload one picture: `PUT /files/<ticket>`, or in WeChat's own cloud to `cloudPath`. */
export const filesTicket = changing({
  roles: signedIn,
  audit: '开始传一张照片',
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

const state = v.picklist(['checking', 'held', 'shown', 'refused'])

/** Uploaded: from here on it is looked at, and shown when nothing is against it. `cloudId`: where WeChat's cloud has put it. */
export const filesFinish = changing({
  roles: signedIn,
  audit: '传了一张照片',
  districtSees: 'ownPhoto',
  input: v.strictObject({ fileId: publicId, cloudId: v.optional(text(1, 300)) }),
  output: v.strictObject({ state }),
})

/** A picture of the own community: its bytes are gone at once. */
export const filesRemove = changing({
  roles: signedIn,
  audit: '删了一张照片',
  districtSees: 'ownPhoto',
  input: v.strictObject({ fileId: publicId }),
  output: v.strictObject({ removedAt: instant }),
})

/** Pictures that wait for a worker's eye, the oldest first. */
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

/** A worker has looked. */
export const filesDecide = changing({
  roles: staff,
  audit: '看过一张照片',
  districtSees: 'ownPhoto',
  input: v.strictObject({ fileId: publicId, isShown: v.boolean() }),
  output: v.strictObject({ decidedAt: instant }),
})
