import { at, on, openDay, resident, room, staff, wish, wishOn } from '../../../../test/booking/room-day'
import { makeCalendar } from '../../calendar'
import { dayPlan, type Hours } from '../../points/hours'
import { shanghaiDay } from '../../time'
import type { RoomDay } from './room-day'
import { whyNot } from './why-not'

const shut = (kind: string, title: string | null = null) => ({ code: 'slot_closed', kind, title })

test.each([
  ['from the first minute of the morning', wish('09:00', '10:00'), null],
  ['until the last minute before noon', wish('11:00', '12:00'), null],
  ['into the break', wish('11:30', '12:30'), 'break'],
  ['in the break', wish('12:00', '13:00'), 'break'],
  ['out of the break', wish('13:00', '14:00'), 'break'],
  ['over the whole break', wish('11:30', '14:00'), 'break'],
  ['from the first minute after it', wish('13:30', '14:30'), null],
  ['until the last minute of the day', wish('17:00', '18:00'), null],
  ['past the last minute', wish('17:30', '18:30'), 'closed'],
  ['after the last minute', wish('18:00', '19:00'), 'closed'],
  ['before opening', wish('08:30', '09:30'), 'closed'],
])('%s', (_, asked, kind) => {
  expect(whyNot(room, asked, resident)).toEqual(kind && shut(kind))
})

test('if the room opens off the grid, the first start is the next step of the grid', () => {
  const day = { ...room, intervals: [['09:10', '11:50']] as const }
  expect(whyNot(day, wish('09:00', '10:00'), resident)).toEqual(shut('closed'))
  expect(whyNot(day, wish('09:30', '11:30'), resident)).toBeNull()
  expect(whyNot(day, wish('11:00', '12:00'), resident)).toEqual(shut('closed'))
})

describe('midnight', () => {
  test('may be the end of a slot', () => {
    expect(whyNot(openDay, wish('23:00', '24:00'), resident)).toBeNull()
    expect(whyNot(openDay, wish('00:00', '01:00'), { ...resident, now: on('2026-11-23', '20:00') })).toBeNull()
  })

  test('may not be crossed, not even by staff', () => {
    const over = { startsAt: at('23:30'), endsAt: on('2026-11-25', '00:30') }
    expect(whyNot(openDay, over, resident)).toEqual(shut('closed'))
    expect(whyNot(openDay, over, staff)).toEqual(shut('closed'))
  })
})

describe('special days', () => {
  const hours: Hours = {
    week: [room.intervals, room.intervals, room.intervals, room.intervals, room.intervals, [], []],
    holiday: 'closed',
  }
  const calendar = makeCalendar(
    [2026, 2028],
    [
      { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
      { day: '2026-10-10', kind: 'workday', name: '国庆节' }, // a Saturday
    ],
  )
  const on10 = (day: string, own: Hours = hours, until = '11:00', isStaff = false) => {
    const { intervals, why } = dayPlan(own, calendar, shanghaiDay(`${day}T00:00:00Z`))
    const that: RoomDay = { ...room, day, intervals, why }
    return whyNot(that, wishOn(day, '10:00', until), { now: on(day, '07:00'), isStaff })
  }

  test('a holiday is closed, with its name as the reason, for staff too', () => {
    expect(on10('2026-10-01')).toEqual(shut('closed', '国庆节'))
    expect(on10('2026-10-01', hours, '11:00', true)).toEqual(shut('closed', '国庆节'))
  })

  test('a Saturday that is worked in exchange is open like a Monday', () => {
    expect(on10('2026-10-10')).toBeNull()
  })

  test('its break does not have the name of the holiday', () => {
    expect(on10('2026-10-10', hours, '12:30')).toEqual(shut('break'))
  })

  test('an ordinary Saturday is closed without a name', () => {
    expect(on10('2026-11-28')).toEqual(shut('closed'))
  })

  test('a day closed by the point has the reason of the point', () => {
    expect(on10('2026-11-24', { ...hours, days: [{ day: '2026-11-24', intervals: [], why: '盘点' }] })).toEqual(
      shut('closed', '盘点'),
    )
  })

  test('on a holiday with hours of its own, its name is no reason', () => {
    const half: Hours = {
      ...hours,
      days: [{ day: '2026-10-01', intervals: [['10:00', '11:00']], why: '国庆开放半天' }],
    }
    expect(on10('2026-10-01', half)).toBeNull()
    expect(on10('2026-10-01', half, '12:00')).toEqual(shut('closed'))
  })

  test('29 February 2028 is an ordinary Tuesday', () => {
    expect(on10('2028-02-29')).toBeNull()
  })
})

describe('a closure', () => {
  const day = { ...room, closures: [{ startsAt: at('10:10'), endsAt: at('10:50'), title: '停水' }] }

  test.each([
    ['containing it', wish('10:00', '11:00')],
    ['ending in it', wish('09:00', '10:30')],
    ['beginning in it', wish('10:30', '11:30')],
  ])('forbids slots %s, with its title as the reason', (_, asked) => {
    expect(whyNot(day, asked, resident)).toEqual(shut('closure', '停水'))
    expect(whyNot(day, asked, staff)).toEqual(shut('closure', '停水'))
  })

  test('leaves the time before and after it free, without time for cleaning', () => {
    expect(whyNot(day, wish('09:00', '10:00'), resident)).toBeNull()
    expect(whyNot(day, wish('11:00', '12:00'), resident)).toBeNull()
  })

  test('does not collide with a booking that begins when it ends, or ends when it begins', () => {
    const [before, after] = [
      { startsAt: at('09:00'), endsAt: at('10:00'), title: '消毒' },
      { startsAt: at('11:00'), endsAt: at('12:00'), title: '消毒' },
    ]
    expect(whyNot({ ...room, closures: [before, after] }, wish('10:00', '11:00'), resident)).toBeNull()
    const longer = { ...before, endsAt: at('10:00:00.001') }
    expect(whyNot({ ...room, closures: [longer] }, wish('10:00', '11:00'), resident)).toEqual(shut('closure', '消毒'))
  })

  test('is not the reason where the room is not open anyway', () => {
    const noon = { startsAt: at('12:00'), endsAt: at('13:00'), title: '停水' }
    expect(whyNot({ ...room, closures: [noon] }, wish('12:00', '13:00'), resident)).toEqual(shut('break'))
  })
})
