import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { type ClockFacts, clocksOf, isLate, nextClock } from './clock'

/** A Tuesday: answered by 12:00, visited by Wednesday 9:00, settled by Thursday of the next week, 3 December 9:00. */
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

test('nothing is met at first, and the reply comes first', () => {
  expect(met({})).toEqual([null, null, null])
  expect(nextClock(clocks({}))).toEqual({ kind: 'reply', dueAt: at('12:00') })
})

test('after the reply the visit comes, after the visit the settling, then nothing', () => {
  const firstReplyAt = at('10:00')
  const visitedAt = at('15:00')
  expect(nextClock(clocks({ firstReplyAt }))).toEqual({ kind: 'visit', dueAt: at('09:00', '2026-11-25') })
  expect(nextClock(clocks({ firstReplyAt, visitedAt }))).toEqual({ kind: 'settle', dueAt: at('09:00', '2026-12-03') })
  expect(nextClock(clocks({ firstReplyAt, visitedAt, settledAt: at('16:00') }))).toBeNull()
})

test('whoever was visited without a call before has been answered', () => {
  expect(met({ visitedAt: at('11:00') })).toEqual([at('11:00'), at('11:00'), null])
  expect(met({ visitedAt: at('11:00'), firstReplyAt: at('11:30') })).toEqual([at('11:00'), at('11:00'), null])
})

test('what was settled by telephone needs no visit', () => {
  expect(met({ firstReplyAt: at('10:00'), settledAt: at('10:30') })).toEqual([at('10:00'), at('10:30'), at('10:30')])
  expect(met({ settledAt: at('10:30') })).toEqual([at('10:30'), at('10:30'), at('10:30')])
})

test('the earliest is next, whatever its name', () => {
  // Friday 0:10: visited by Monday 0:10, and a reply that is late since Friday noon still comes before it.
  const friday = on('2026-11-27', '00:10')
  expect(nextClock(clocks({ filedAt: friday }, on('2026-11-29', '12:00')))).toEqual({
    kind: 'reply',
    dueAt: on('2026-11-27', '12:00'),
  })
  // The eve of Spring Festival 16:30: the reply waits for 10:30 of its first working day, and comes before 16:30 of it.
  const eve = on('2026-02-14', '16:30')
  expect(nextClock(clocks({ filedAt: eve }, eve))).toEqual({ kind: 'reply', dueAt: on('2026-02-24', '10:30') })
})

test('it is on time to the last moment, and what was met is judged by when', () => {
  const dueAt = at('12:00')
  expect(isLate({ dueAt, metAt: null }, at('12:00'))).toBe(false)
  expect(isLate({ dueAt, metAt: null }, at('12:00:00.001'))).toBe(true)
  expect(isLate({ dueAt, metAt: at('11:59') }, at('18:00'))).toBe(false)
  expect(isLate({ dueAt, metAt: at('12:01') }, at('12:02'))).toBe(true)
})

test('what is urgent at night carries the duty telephone, and a clock all the same', () => {
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

  test('what was done before counts no more, and a new reply is promised', () => {
    expect(met(before, now)).toEqual([null, null, null])
    expect(nextClock(clocks(before, now))).toEqual({ kind: 'reply', dueAt: at('18:00', '2026-12-01') })
  })

  test('what was done at that very moment was done before it', () => {
    expect(met({ ...before, settledAt: reopenedAt }, now)).toEqual([null, null, null])
  })

  test('what comes after it counts', () => {
    const firstReplyAt = at('15:10', '2026-12-01')
    expect(met({ ...before, firstReplyAt }, now)).toEqual([firstReplyAt, null, null])
  })
})

describe('paused', () => {
  const now = at('10:30')
  const pauses = [{ from: at('10:00'), until: null }]

  test('the reply is still owed', () => {
    expect(clocks({ pauses }, now).isPaused).toBe(true)
    expect(nextClock(clocks({ pauses }, now))).toEqual({ kind: 'reply', dueAt: at('12:00') })
  })

  test('after it nothing is asked for', () => {
    expect(nextClock(clocks({ pauses, firstReplyAt: at('09:30') }, now))).toBeNull()
    expect(clocks({ pauses }, now).settle.isStopped).toBe(true)
  })

  test('what is met stands no more', () => {
    const visitedAt = at('10:15')
    expect(clocks({ pauses, visitedAt }, now)).toMatchObject({
      visit: { isStopped: false },
      settle: { isStopped: true },
    })
  })

  test('it goes on where it stood', () => {
    const over = [{ from: at('10:00'), until: at('13:00') }]
    expect(nextClock(clocks({ pauses: over, firstReplyAt: at('09:30') }, at('13:00')))).toEqual({
      kind: 'visit',
      dueAt: at('12:00', '2026-11-25'),
    })
  })

  test('what was late before stays late', () => {
    const late = { firstReplyAt: at('09:30'), pauses: [{ from: at('09:01', '2026-11-25'), until: null }] }
    const all = clocks(late, at('12:00', '2026-11-25'))
    expect(all).toMatchObject({ isPaused: true, visit: { isStopped: false }, settle: { isStopped: true } })
    expect(nextClock(all)).toEqual({ kind: 'visit', dueAt: at('09:00', '2026-11-25') })
  })

  test('a pause after the visit does not move when that was due', () => {
    const visitedAt = at('15:00')
    const more = [
      { from: at('16:00'), until: at('18:00') },
      { from: at('14:00'), until: at('17:00') },
    ]
    expect(clocks({ visitedAt, pauses: more }, at('19:00')).visit.dueAt).toBe(at('10:00', '2026-11-25'))
  })
})
