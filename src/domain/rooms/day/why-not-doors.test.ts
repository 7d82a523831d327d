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
  ['after it', wish('18:00', '19:00'), 'closed'],
  ['before the doors open', wish('08:30', '09:30'), 'closed'],
])('%s', (_, asked, kind) => {
  expect(whyNot(room, asked, resident)).toEqual(kind && shut(kind))
})

test('doors that open off the grid let in at the next step of it', () => {
  const day = { ...room, intervals: [['09:10', '11:50']] as const }
  expect(whyNot(day, wish('09:00', '10:00'), resident)).toEqual(shut('closed'))
  expect(whyNot(day, wish('09:30', '11:30'), resident)).toBeNull()
  expect(whyNot(day, wish('11:00', '12:00'), resident)).toEqual(shut('closed'))
})

describe('midnight', () => {
  test('is the end of a day that is open until then', () => {
    expect(whyNot(openDay, wish('23:00', '24:00'), resident)).toBeNull()
    expect(whyNot(openDay, wish('00:00', '01:00'), { ...resident, now: on('2026-11-23', '20:00') })).toBeNull()
  })

  test('is crossed by no booking, not even of the staff', () => {
    const over = { startsAt: at('23:30'), endsAt: on('2026-11-25', '00:30') }
    expect(whyNot(openDay, over, resident)).toEqual(shut('closed'))
    expect(whyNot(openDay, over, staff)).toEqual(shut('closed'))
  })
})

describe('days that are no ordinary ones', () => {
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

  test('a holiday is closed by its name, for staff too', () => {
    expect(on10('2026-10-01')).toEqual(shut('closed', '国庆节'))
    expect(on10('2026-10-01', hours, '11:00', true)).toEqual(shut('closed', '国庆节'))
  })

  test('a Saturday worked in exchange is booked like a Monday', () => {
    expect(on10('2026-10-10')).toBeNull()
  })

  test('its break is not said to be a holiday', () => {
    expect(on10('2026-10-10', hours, '12:30')).toEqual(shut('break'))
  })

  test('an ordinary Saturday is closed without a name', () => {
    expect(on10('2026-11-28')).toEqual(shut('closed'))
  })

  test('a day closed by the point says what the point says', () => {
    expect(on10('2026-11-24', { ...hours, days: [{ day: '2026-11-24', intervals: [], why: '盘点' }] })).toEqual(
      shut('closed', '盘点'),
    )
  })

  test('where a holiday has hours its name is no reason to be refused by', () => {
    const half: Hours = {
      ...hours,
      days: [{ day: '2026-10-01', intervals: [['10:00', '11:00']], why: '国庆开放半天' }],
    }
    expect(on10('2026-10-01', half)).toBeNull()
    expect(on10('2026-10-01', half, '12:00')).toEqual(shut('closed'))
  })

  test('the 29 February of 2028 is a Tuesday like others', () => {
    expect(on10('2028-02-29')).toBeNull()
  })
})

describe('a notice that nobody is let in', () => {
  const day = { ...room, closures: [{ startsAt: at('10:10'), endsAt: at('10:50'), title: '停水' }] }

  test.each([
    ['over it', wish('10:00', '11:00')],
    ['into it', wish('09:00', '10:30')],
    ['out of it', wish('10:30', '11:30')],
  ])('forbids what goes %s, by its title', (_, asked) => {
    expect(whyNot(day, asked, resident)).toEqual(shut('closure', '停水'))
    expect(whyNot(day, asked, staff)).toEqual(shut('closure', '停水'))
  })

  test('leaves the time before and after it, cleaning or not', () => {
    expect(whyNot(day, wish('09:00', '10:00'), resident)).toBeNull()
    expect(whyNot(day, wish('11:00', '12:00'), resident)).toBeNull()
  })

  test('touches nothing by ending when a booking begins, and by beginning when one ends', () => {
    const [before, after] = [
      { startsAt: at('09:00'), endsAt: at('10:00'), title: '消毒' },
      { startsAt: at('11:00'), endsAt: at('12:00'), title: '消毒' },
    ]
    expect(whyNot({ ...room, closures: [before, after] }, wish('10:00', '11:00'), resident)).toBeNull()
    const longer = { ...before, endsAt: at('10:00:00.001') }
    expect(whyNot({ ...room, closures: [longer] }, wish('10:00', '11:00'), resident)).toEqual(shut('closure', '消毒'))
  })

  test('says nothing where the doors are shut anyway', () => {
    const noon = { startsAt: at('12:00'), endsAt: at('13:00'), title: '停水' }
    expect(whyNot({ ...room, closures: [noon] }, wish('12:00', '13:00'), resident)).toEqual(shut('break'))
  })
})
