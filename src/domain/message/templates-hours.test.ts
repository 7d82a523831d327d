import { message } from './message'
import { fieldsOf, textOf } from './render'
import { type Template } from './template'
import { templateOf } from './templates'

const NOW = '2026-11-24T02:00:00.000Z'
const found = templateOf('hours_corrected') as Template
const { data } = message('hours_corrected', {
  communityId: 1,
  to: { personId: 'p' },
  subjectId: '1-0123456789abcdef',
  data: { title: '书吧值班', at: '2026-11-15T06:00:00.000Z', hours: '2.5 小时', reason: '提前半小时走的' },
})

test('a correction says of which shift, to what and why', () => {
  expect(textOf(found, data, NOW)).toBe(
    '11 月 15 日下午 2:00 的“书吧值班”，时长改成 2.5 小时了。社区说：提前半小时走的',
  )
  expect(fieldsOf(found, data, NOW)).toMatchObject({ phrase3: '时长改了', thing4: '改成 2.5 小时，提前半小时走的' })
})

test('it opens one’s own hours, and uses the subscription of bookings', () => {
  expect(found.opens('1-0123456789abcdef')).toBe('packages/volunteer/hours/index')
  expect(found.wechat?.subscription).toBe('booking')
})
