import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { complaintFacts } from '../../../../test/complaint/complaint-facts'
import { complaintStates, isOpen } from '../state'
import { promiseOf } from './promise'

const at = (clock: string, day = '2026-11-24') => on(day, clock)
const promise = (changes: Parameters<typeof complaintFacts>[0] = {}, now = at('11:00')) =>
  promiseOf(announced, complaintFacts(changes), now)

test('a reply is promised first, then a visit, then the end of it', () => {
  expect(promise()).toEqual({ kind: 'reply', dueAt: at('12:00'), isLate: false, pausedFor: null, isDutyCall: false })
  const firstReplyAt = at('10:30')
  expect(promise({ firstReplyAt })).toMatchObject({ kind: 'visit', dueAt: at('10:00', '2026-11-25') })
  expect(promise({ firstReplyAt, visitedAt: at('10:40') })).toMatchObject({
    kind: 'settle',
    dueAt: at('10:00', '2026-12-03'),
  })
})

test('what two homes have agreed on nobody has to come and look at first', () => {
  const talked = { firstReplyAt: at('10:30'), isHard: true }
  const nextWeek = at('11:00', '2026-11-30')
  expect(promise({ ...talked, state: 'mediating' }, nextWeek)).toMatchObject({ kind: 'visit', isLate: true })
  expect(promise({ ...talked, state: 'agreed' }, nextWeek)).toMatchObject({ kind: 'settle', isLate: false })
})

test('what is late is called so, from the moment after it was due', () => {
  expect(promise({}, at('12:00')).isLate).toBe(false)
  expect(promise({}, at('12:00:00.001')).isLate).toBe(true)
})

test('a pause says why, and leaves no time but that of the first reply', () => {
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

test('at night one telephones for what is happening, until somebody has answered', () => {
  const night = { urgency: 'urgent', filedAt: at('23:00') } as const
  expect(promise(night, at('23:05'))).toMatchObject({ kind: 'reply', isDutyCall: true })
  expect(promise({ ...night, firstReplyAt: at('23:10') }, at('23:15'))).toMatchObject({
    kind: 'visit',
    isDutyCall: false,
  })
  expect(promise(night, at('07:59', '2026-11-25'))).toMatchObject({ isDutyCall: true })
})

test('by day what was told at night is promised an answer within two hours, and is late after them', () => {
  const night = { urgency: 'urgent', filedAt: at('23:00') } as const
  const due = { kind: 'reply', dueAt: at('10:00', '2026-11-25'), isDutyCall: false }
  expect(promise(night, at('08:00', '2026-11-25'))).toMatchObject({ ...due, isLate: false })
  expect(promise(night, at('10:01', '2026-11-25'))).toMatchObject({ ...due, isLate: true })
  expect(promise(night, at('23:00', '2026-11-25'))).toMatchObject({ ...due, isLate: true })
})

test('who says that it is not solved is promised everything again', () => {
  const before = { firstReplyAt: null, visitedAt: null, settledAt: at('15:00'), reopenedAt: at('09:00', '2026-11-26') }
  expect(promise({ state: 'reopened', ...before }, at('09:05', '2026-11-26'))).toMatchObject({
    kind: 'reply',
    dueAt: at('12:00', '2026-11-26'),
  })
})

test.each(complaintStates.filter((state) => !isOpen(state)))('nothing is promised of what is %s', (state) => {
  expect(promise({ state, settledAt: at('10:30') })).toEqual({
    kind: 'none',
    dueAt: null,
    isLate: false,
    pausedFor: null,
    isDutyCall: false,
  })
})
