import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { type ClockFacts, clocksOf, isLate, nextClock } from './clock'

/** A Tuesday: reply due at 12:00, visit on Wednesday 9:00, settling on Thursday of the next week, 3 December 9:00. */
const filedAt = on('2026-11-24', '09:00')
const filed: ClockFacts = {
  filedAt,
  reopenedAt: null,
  urgency: 'soon',
  isHard: false,
  pauses: [],
  firstReplyAt: null,
  visitedAt: null,
  settledAt: null,
}
const at = (clock: string, day = '2026-11-24') => on(day, clock)
const clocks = (facts: Partial<ClockFacts>, now = at('10:00')) => clocksOf(announced, { ...filed, ...facts }, now)
const met = (facts: Partial<ClockFacts>, now?: string) => {
  const { reply, visit, settle } = clocks(facts, now)
  return [reply.metAt, visit.metAt, settle.metAt]
}

test('at first nothing is met, and the reply is the next clock', () => {
  expect(met({})).toEqual([null, null, null])
  expect(nextClock(clocks({}))).toEqual({ kind: 'reply', dueAt: at('12:00') })
})

test('the next clock is the visit after the reply, the settling after the visit, then none', () => {
  const firstReplyAt = at('10:00')
  const visitedAt = at('15:00')
  expect(nextClock(clocks({ firstReplyAt }))).toEqual({ kind: 'visit', dueAt: at('09:00', '2026-11-25') })
  expect(nextClock(clocks({ firstReplyAt, visitedAt }))).toEqual({ kind: 'settle', dueAt: at('09:00', '2026-12-03') })
  expect(nextClock(clocks({ firstReplyAt, visitedAt, settledAt: at('16:00') }))).toBeNull()
})

test('a visit counts as the first reply too', () => {
  expect(met({ visitedAt: at('11:00') })).toEqual([at('11:00'), at('11:00'), null])
  expect(met({ visitedAt: at('11:00'), firstReplyAt: at('11:30') })).toEqual([at('11:00'), at('11:00'), null])
})

test('settling without a visit meets the clock of the visit', () => {
  expect(met({ firstReplyAt: at('10:00'), settledAt: at('10:30') })).toEqual([at('10:00'), at('10:30'), at('10:30')])
  expect(met({ settledAt: at('10:30') })).toEqual([at('10:30'), at('10:30'), at('10:30')])
})

test('the clock with the earliest due time is the next, regardless of its kind', () => {
  // Filed on Friday 0:10: the visit is due on Monday 0:10, the reply has been late since Friday noon and comes first.
  const friday = on('2026-11-27', '00:10')
  expect(nextClock(clocks({ filedAt: friday }, on('2026-11-29', '12:00')))).toEqual({
    kind: 'reply',
    dueAt: on('2026-11-27', '12:00'),
  })
  // Filed on the last working day before Spring Festival at 16:30: on the first one after it the reply is due at 10:30,
  // the visit at 16:30.
  const eve = on('2026-02-14', '16:30')
  expect(nextClock(clocks({ filedAt: eve }, eve))).toEqual({ kind: 'reply', dueAt: on('2026-02-24', '10:30') })
})

test('a clock is late after its due time, and once met by the time when it was met', () => {
  const dueAt = at('12:00')
  expect(isLate({ dueAt, metAt: null }, at('12:00'))).toBe(false)
  expect(isLate({ dueAt, metAt: null }, at('12:00:00.001'))).toBe(true)
  expect(isLate({ dueAt, metAt: at('11:59') }, at('18:00'))).toBe(false)
  expect(isLate({ dueAt, metAt: at('12:01') }, at('12:02'))).toBe(true)
})

test('an urgent complaint at night refers to the duty telephone, and its reply is due all the same', () => {
  const night = at('23:00')
  expect(clocks({ filedAt: night, urgency: 'urgent' }, night).reply).toMatchObject({
    isDutyCall: true,
    dueAt: at('10:00', '2026-11-25'),
  })
})

describe('reopened', () => {
  const reopenedAt = at('15:00', '2026-12-01')
  const before = { reopenedAt, firstReplyAt: at('10:00'), visitedAt: at('15:00'), settledAt: at('16:00', '2026-11-30') }
  const now = at('15:30', '2026-12-01')

  test('what was done before does not count, and a new reply is promised', () => {
    expect(met(before, now)).toEqual([null, null, null])
    expect(nextClock(clocks(before, now))).toEqual({ kind: 'reply', dueAt: at('18:00', '2026-12-01') })
  })

  test('what was done at the moment of reopening counts as before it', () => {
    expect(met({ ...before, settledAt: reopenedAt }, now)).toEqual([null, null, null])
  })

  test('what is done after it counts', () => {
    const firstReplyAt = at('15:10', '2026-12-01')
    expect(met({ ...before, firstReplyAt }, now)).toEqual([firstReplyAt, null, null])
  })
})

describe('paused', () => {
  const now = at('10:30')
  const pauses = [{ from: at('10:00'), until: null }]

  test('the reply is still due', () => {
    expect(clocks({ pauses }, now).isPaused).toBe(true)
    expect(nextClock(clocks({ pauses }, now))).toEqual({ kind: 'reply', dueAt: at('12:00') })
  })

  test('after the reply no clock runs', () => {
    expect(nextClock(clocks({ pauses, firstReplyAt: at('09:30') }, now))).toBeNull()
    expect(clocks({ pauses }, now).settle.isStopped).toBe(true)
  })

  test('a clock that is met is not shown as stopped', () => {
    const visitedAt = at('10:15')
    expect(clocks({ pauses, visitedAt }, now)).toMatchObject({
      visit: { isStopped: false },
      settle: { isStopped: true },
    })
  })

  test('after the pause the clocks go on', () => {
    const over = [{ from: at('10:00'), until: at('13:00') }]
    expect(nextClock(clocks({ pauses: over, firstReplyAt: at('09:30') }, at('13:00')))).toEqual({
      kind: 'visit',
      dueAt: at('12:00', '2026-11-25'),
    })
  })

  test('a clock that was late before the pause stays late', () => {
    const late = { firstReplyAt: at('09:30'), pauses: [{ from: at('09:01', '2026-11-25'), until: null }] }
    const all = clocks(late, at('12:00', '2026-11-25'))
    expect(all).toMatchObject({ isPaused: true, visit: { isStopped: false }, settle: { isStopped: true } })
    expect(nextClock(all)).toEqual({ kind: 'visit', dueAt: at('09:00', '2026-11-25') })
  })

  test('a pause after the visit does not move the due time of the visit', () => {
    const visitedAt = at('15:00')
    const more = [
      { from: at('16:00'), until: at('18:00') },
      { from: at('14:00'), until: at('17:00') },
    ]
    expect(clocks({ visitedAt, pauses: more }, at('19:00')).visit.dueAt).toBe(at('10:00', '2026-11-25'))
  })
})
