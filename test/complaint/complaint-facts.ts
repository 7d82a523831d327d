import { type ComplaintFacts, justFiled } from '../../src/domain/complaints/record'
import { on } from '../booking/room-day'

/** A complaint filed on a Tuesday at 10:00; each private field has a unique value, so that tests can detect it. */
export const complaintFacts = (changes: Partial<ComplaintFacts> = {}): ComplaintFacts => ({
  ...justFiled({
    id: '1-0123456789abcdef',
    community: '石板坡社区',
    communityPhone: '000-5550-0001',
    reporterId: 'reporter',
    madeBy: null,
    reporterName: '演示暗号名',
    reporterPhone: '演示暗号电话',
    category: 'leak',
    concerns: 'everyone',
    urgency: 'soon',
    words: '演示暗号原话',
    isPendingReview: false,
    place: '演示暗号地点',
    building: '演示楼 2 栋',
    door: '演示暗号门牌',
    happens: '演示暗号时候',
    isNamed: false,
    filedAt: on('2026-11-24', '10:00'),
  }),
  ...changes,
})
