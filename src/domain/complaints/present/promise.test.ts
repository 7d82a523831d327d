import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { complaintFacts } from '../../../../test/complaint/complaint-facts'
import { complaintStates, isOpen } from '../state'
import { promiseOf } from './promise'

const at = (clock: string, day = '2026-11-24') => on(day, clock)
const promise = (changes: Parameters<typeof complaintFacts>[0] = {}, now = at('11:00')) =>
  promiseOf(announced, complaintFacts(changes), now)

test('a reply is promised first, then a visit, then settling', () => {
  expect(promise()).toEqual({ kind: 'reply', dueAt: at('12:00'), isLate: false, pausedFor: null, isDutyCall: false })
  const firstReplyAt = at('10:30')
  expect(promise({ firstReplyAt })).toMatchObject({ kind: 'visit', dueAt: at('10:00', '2026-11-25') })
  expect(promise({ firstReplyAt, visitedAt: at('10:40') })).toMatchObject({
    kind: 'settle',
    dueAt: at('10:00', '2026-12-03'),
  })
})

test('after an agreement in mediation no visit is promised', () => {
  const mediated = { firstReplyAt: at('10:30'), isHard: true }
  const nextWeek = at('11:00', '2026-11-30')
  expect(promise({ ...mediated, state: 'mediating' }, nextWeek)).toMatchObject({ kind: 'visit', isLate: true })
  expect(promise({ ...mediated, state: 'agreed' }, nextWeek)).toMatchObject({ kind: 'settle', isLate: false })
})

test('a promise is late from the first moment after its due time', () => {
  expect(promise({}, at('12:00')).isLate).toBe(false)
  expect(promise({}, at('12:00:00.001')).isLate).toBe(true)
})

test('a pause shows its reason, and no due time but that of the first reply', () => {
  const pauses = [{ from: at('10:30'), until: null, reason: '演示：等配件' }]
  expect(promise({ pauses })).toMatchObject({ kind: 'reply', dueAt: at('12:00'), pausedFor: '演示：等配件' })
  expect(promise({ pauses, firstReplyAt: at('10:15') })).toMatchObject({
    kind: 'visit',
    dueAt: null,
    isLate: false,
    pausedFor: '演示：等配件',
  })
  expect(promise({ pauses: [{ from: at('10:10'), until: at('10:30'), reason: '演示' }] }).pausedFor).toBeNull()
})

test('at night an urgent complaint refers to the duty telephone until the first reply', () => {
  const night = { urgency: 'urgent', filedAt: at('23:00') } as const
  expect(promise(night, at('23:05'))).toMatchObject({ kind: 'reply', isDutyCall: true })
  expect(promise({ ...night, firstReplyAt: at('23:10') }, at('23:15'))).toMatchObject({
    kind: 'visit',
    isDutyCall: false,
  })
  expect(promise(night, at('07:59', '2026-11-25'))).toMatchObject({ isDutyCall: true })
})

test('in the morning an urgent complaint of the night is promised a reply within two hours', () => {
  const night = { urgency: 'urgent', filedAt: at('23:00') } as const
  const due = { kind: 'reply', dueAt: at('10:00', '2026-11-25'), isDutyCall: false }
  expect(promise(night, at('08:00', '2026-11-25'))).toMatchObject({ ...due, isLate: false })
  expect(promise(night, at('10:01', '2026-11-25'))).toMatchObject({ ...due, isLate: true })
  expect(promise(night, at('23:00', '2026-11-25'))).toMatchObject({ ...due, isLate: true })
})

test('a reopened complaint is promised everything again', () => {
  const before = { firstReplyAt: null, visitedAt: null, settledAt: at('15:00'), reopenedAt: at('09:00', '2026-11-26') }
  expect(promise({ state: 'reopened', ...before }, at('09:05', '2026-11-26'))).toMatchObject({
    kind: 'reply',
    dueAt: at('12:00', '2026-11-26'),
  })
})

test.each(complaintStates.filter((state) => !isOpen(state)))('in state %s nothing is promised', (state) => {
  expect(promise({ state, settledAt: at('10:30') })).toEqual({
    kind: 'none',
    dueAt: null,
    isLate: false,
    pausedFor: null,
    isDutyCall: false,
  })
})
