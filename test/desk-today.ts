import type { Output } from '../src/contract/schema/types'

/** Ten o'clock on a Tuesday in Shanghai. */
export const DESK_NOW = '2026-11-24T02:00:00.000Z'

type Today = Output<'desk.today'>
type First = Today['first'][number]

/** The top of a desk on which nothing waits; `changes` override it. */
export const deskToday = (changes: Partial<Today> = {}): Today => ({
  at: DESK_NOW,
  late: 0,
  today: 0,
  later: 0,
  waiting: {
    reports: 0,
    volunteers: 0,
    calls: 0,
    photos: 0,
    bookings: 0,
    complaints: 0,
    shifts: 0,
    programmes: 0,
  },
  first: [],
  short: [],
  requests: [],
  day: [],
  isDayMore: false,
  ...changes,
})

const complaint: NonNullable<First['complaint']> = {
  state: 'filed',
  category: 'noise',
  urgency: 'soon',
  place: '演示楼 5 号',
  dueKind: 'reply',
  sentence: '楼上装修到夜里十一点，电钻一直响。',
  isPendingReview: false,
  isManagerNotified: false,
  joined: 0,
  isPerhapsDuplicate: false,
  photos: 0,
  thumb: null,
}

/** A complaint at the top of a desk, to be answered today at noon. */
export const firstComplaint = (
  changes: Partial<NonNullable<First['complaint']>> = {},
  more: Partial<First> = {},
): First => ({
  kind: 'complaint',
  id: '1-0123456789abcdef',
  title: '噪音，演示楼 5 号',
  note: '等您回话，还没有人接手',
  community: '演示社区',
  dueAt: '2026-11-24T04:00:00.000Z',
  isLate: false,
  complaint: { ...complaint, ...changes },
  ...more,
})
