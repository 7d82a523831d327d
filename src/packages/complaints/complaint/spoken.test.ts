import { at } from '../../../../test/booking/room-day'
import { joinedComplaint, myComplaint, over } from '../../../../test/complaint/my-complaint'
import { spokenComplaint } from './spoken'

const NOW = at('09:30')

test('what it is, where it stands and what is promised are read aloud', () => {
  expect(spokenComplaint(myComplaint(), NOW)).toMatch(/^演示街.*收到了。社区答应您，.*12:00/)
  expect(spokenComplaint(joinedComplaint(), NOW)).toMatch(/收到了/)
})

test('a case that is looked at says so, and one that is over says how it ended', () => {
  expect(spokenComplaint(myComplaint({ isPendingReview: true }), NOW)).toContain('正在看一眼内容')
  expect(spokenComplaint(over('refused', { isPendingReview: true, reason: '演示原因' }), NOW)).toMatch(/社区没有接/)
  expect(spokenComplaint(over('withdrawn', { isPendingReview: true }), NOW)).toMatch(/撤回了/)
})

test('what was put together with another case is not said to be done', () => {
  expect(spokenComplaint(over('closed', { mergedInto: '1-演示' }), NOW)).toMatch(/和另一件合在一起办/)
})

test('once somebody was there, nobody is said to come', () => {
  expect(spokenComplaint(myComplaint({ state: 'visiting', visitAt: at('15:00') }), NOW)).toMatch(
    /上门看看。社区答应您，今天下午\s3:00 上门看看/,
  )
  expect(spokenComplaint(myComplaint({ state: 'visiting' }), NOW)).toMatch(/正在想办法。社区答应您/)
})
