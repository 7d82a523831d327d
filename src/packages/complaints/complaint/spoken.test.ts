import { at } from '../../../../test/booking/room-day'
import { joinedComplaint, myComplaint, over } from '../../../../test/complaint/my-complaint'
import { spokenComplaint } from './spoken'

const NOW = at('09:30')

test('reads out the title, the state and the promise', () => {
  expect(spokenComplaint(myComplaint(), NOW)).toMatch(/^演示街.*收到了。社区答应您，.*12:00/)
  expect(spokenComplaint(joinedComplaint(), NOW)).toMatch(/收到了/)
})

test('a complaint pending review says so, and one that is over says how it ended', () => {
  expect(spokenComplaint(myComplaint({ isPendingReview: true }), NOW)).toContain('正在看一眼内容')
  expect(spokenComplaint(over('refused', { isPendingReview: true, reason: '演示原因' }), NOW)).toMatch(/社区没有接/)
  expect(spokenComplaint(over('withdrawn', { isPendingReview: true }), NOW)).toMatch(/撤回了/)
})

test('a merged complaint is not called done', () => {
  expect(spokenComplaint(over('closed', { mergedInto: '1-演示' }), NOW)).toMatch(/和另一件合在一起办/)
})

test('after the visit took place, no visit is announced', () => {
  expect(spokenComplaint(myComplaint({ state: 'visiting', visitAt: at('15:00') }), NOW)).toMatch(
    /上门看看。社区答应您，今天下午\s3:00 上门看看/,
  )
  expect(spokenComplaint(myComplaint({ state: 'visiting' }), NOW)).toMatch(/正在想办法。社区答应您/)
})
