import type { QueueRow } from '../../src/packages/complaint-desk/queue/complaint-queue-store'
import type { SeenComplaint, StaffComplaint } from '../../src/packages/complaint-desk/complaint/staff-complaint-store'

/** Wednesday, 10:00 in Shanghai. */
export const NOW = '2026-11-25T02:00:00.000Z'
export const COMPLAINT_ID = '1-0123456789abcdef'

/** A leak reported an hour ago, as a row of its community's queue. */
export const queueRow = (change: Partial<QueueRow> = {}): QueueRow => ({
  id: COMPLAINT_ID,
  state: 'filed',
  category: 'leak',
  urgency: 'soon',
  place: '竹筒街 12 号院',
  community: '竹筒社区',
  filedAt: '2026-11-25T01:00:00.000Z',
  dueAt: '2026-11-25T04:00:00.000Z',
  dueKind: 'reply',
  isLate: false,
  isManagerNotified: false,
  visitAt: null,
  isPendingReview: false,
  photos: 0,
  joined: 0,
  worker: null,
  isMine: false,
  isPerhapsDuplicate: false,
  repeats: 1,
  ...change,
})

const staffComplaint: StaffComplaint = {
  id: COMPLAINT_ID,
  state: 'filed',
  category: 'leak',
  concerns: 'home',
  urgency: 'soon',
  place: '竹筒街 12 号院',
  filedAt: '2026-11-25T01:00:00.000Z',
  joined: 0,
  community: '竹筒社区',
  communityPhone: null,
  promise: { kind: 'reply', dueAt: '2026-11-25T04:00:00.000Z', isLate: false, pausedFor: null, isDutyCall: false },
  words: '楼上的空调一直滴水',
  isPendingReview: false,
  door: null,
  when: '',
  isNamed: false,
  isByStaff: false,
  isHard: false,
  reporterId: '0123456789abcdef',
  reporterName: '演示林婆婆',
  reporterPhone: null,
  photos: [],
  hiddenPhotos: 0,
  addPhotos: 0,
  worker: null,
  isMine: false,
  checkAt: null,
  visitAt: null,
  reason: null,
  handedTo: null,
  handedNumber: null,
  mergedInto: null,
  history: [],
  may: [],
  mediation: null,
  repeats: 1,
  duplicates: [],
}

/** The same complaint opened by staff. */
export const seenComplaint = (
  change: Partial<StaffComplaint> = {},
  more: Partial<SeenComplaint> = {},
): SeenComplaint => ({
  at: NOW,
  isSample: true,
  complaint: { ...staffComplaint, ...change },
  colleagues: [],
  mediators: [],
  ...more,
})
