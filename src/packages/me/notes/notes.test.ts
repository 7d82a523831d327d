import { myBooking, myWaitlistEntry } from '../../../../test/booking/my-booking'
import { at, on } from '../../../../test/booking/room-day'
import { complaintRow } from '../../../../test/complaint/my-complaint'
import type { Output } from '../../../client/call'
import notes from '.'

type Bookings = Output<'bookings.mine'>
type Complaints = Output<'complaints.mine'>

const NOW = at('10:00')

const booked = (more: Partial<Bookings>) =>
  notes.bookings({ at: NOW, isSample: true, coming: [], waitlist: [], past: [], ...more }, NOW)

test('the next booking is said with its time, and whether it is certain', () => {
  expect(booked({ coming: [myBooking(), myBooking({ startsAt: at('19:00') })] })).toBe('今天下午 2:30 有一个')
  expect(booked({ coming: [myBooking({ state: 'requested' })] })).toBe('今天下午 2:30 有一个，等社区看一下')
})

test('one that has begun is now, and one that is over is not said', () => {
  expect(booked({ coming: [myBooking({ startsAt: at('09:30') })] })).toBe('现在就有一个')
  expect(booked({ coming: [myBooking({ startsAt: at('09:00'), endsAt: at('10:00') })] })).toBe('')
  expect(booked({})).toBe('')
})

test('a time that is held for an answer comes first, as long as it is held', () => {
  const offered = (clock: string) => [myWaitlistEntry({ state: 'offered', offeredUntil: at(clock) })]
  expect(booked({ coming: [myBooking()], waitlist: offered('10:20') })).toContain('轮到您了')
  expect(booked({ coming: [myBooking()], waitlist: offered('09:59') })).toContain('2:30')
  expect(booked({ waitlist: [myWaitlistEntry()] })).toBe('')
})

type Row = Complaints['open'][number]
const told = (...open: Row[]) => notes.complaints({ open }, NOW)
const promise = complaintRow().promise

test('open complaints are counted, with the promise that is next', () => {
  expect(told(complaintRow())).toBe('1 件还在办，今天中午 12:00\u00a0前给您回话')
  expect(told(complaintRow(), complaintRow({ id: 'another' }))).toMatch(/^2 件还在办/)
  expect(told()).toBe('')
})

test('an agreed visit stands instead of the promise, and a broken promise is said to be that', () => {
  const late = { ...promise, kind: 'visit', dueAt: at('09:00'), isLate: true } as const
  const visiting = { state: 'visiting', promise: late } as const
  expect(told(complaintRow({ ...visiting, visitAt: on('2026-11-25', '15:00') }))).toBe(
    '1 件还在办，明天下午 3:00 上门看看',
  )
  expect(told(complaintRow({ ...visiting, visitAt: at('09:00') }))).toMatch(/说好.*9:00\u00a0前上门看，我们晚了$/)
})

test('a question to the reporter comes before everything else', () => {
  expect(told(complaintRow(), complaintRow({ id: 'asked', state: 'settled', asksAnswer: true }))).toBe('有一件等您回话')
})

test.each<[string, Partial<Row>]>([
  ['of somebody else', { relation: 'joined' }],
  ['under review', { isPendingReview: true }],
  ['paused', { promise: { ...promise, pausedFor: '等物业' } }],
  ['at night', { promise: { ...promise, isDutyCall: true } }],
])('nothing is promised about one %s', (_, more) => {
  expect(told(complaintRow(more))).toBe('1 件还在办')
})
