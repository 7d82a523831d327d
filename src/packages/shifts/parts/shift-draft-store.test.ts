import { at, shiftOf } from '../../../../test/shift/seen-shift'
import { draftOf, newDraft, readCount, timesOf, unchanged } from './shift-draft-store'

test('a form filled with a shift gives its times back', () => {
  const shift = shiftOf()
  expect(timesOf(draftOf(shift))).toEqual({ startsAt: shift.startsAt, endsAt: shift.endsAt, leaveUntil: null })
})

test('another time to leave is kept as its distance from the start, so that it moves along', () => {
  const draft = draftOf(shiftOf({ leaveUntil: at('08:30') }))
  expect(draft.leaveBefore).toBe(120)
  expect(timesOf({ ...draft, day: '2026-11-26' })?.leaveUntil).toBe(at('08:30', '2026-11-26'))
})

test('a new shift has no times until its start is chosen', () => {
  expect(timesOf(newDraft('2026-11-25'))).toBeNull()
  expect(timesOf({ ...newDraft('2026-11-25'), startMinutes: 510 })).toEqual({
    startsAt: at('08:30'),
    endsAt: at('10:00'),
    leaveUntil: null,
  })
})

test('what is saved of a shift as it stands is what was read', () => {
  const { id: _, point, taken: _t, community: _c, communityId: _i, leader: _l, ...rest } = shiftOf()
  const { waitlistUntil: _w, cancelled: _x, isShort: _s, version: _v, ...written } = rest
  expect(unchanged(shiftOf(), 'leader')).toEqual({ ...written, pointId: point.id, leaderId: 'leader', weeks: 1 })
})

test.each([
  ['4', 4],
  [' １２ ', 12],
  ['200', 200],
  ['201', null],
  ['0', null],
  ['', null],
  ['2.5', null],
  ['两个', null],
])('"%s" is read as %s of at most 200', (typed, count) => {
  expect(readCount(typed, 200)).toBe(count)
})
