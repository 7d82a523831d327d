import { type SheetLine, sheetActs } from './sheet-acts'

const at = (clock: string) => new Date(`2026-11-24T${clock}:00+08:00`).toISOString()
const line: SheetLine = {
  kind: 'booking',
  state: 'confirmed',
  startsAt: at('14:30'),
  endsAt: at('16:00'),
  isKept: false,
  isNoShow: false,
  isSeries: false,
  waitlistEntryId: null,
  waitlist: 0,
}

test('long before it begins a booking can be moved or cancelled', () => {
  expect(sheetActs(line, at('09:00'))).toEqual(['move', 'cancel'])
})

test('from a quarter of an hour before the start it can be checked in', () => {
  expect(sheetActs(line, at('14:14'))).not.toContain('arrive')
  expect(sheetActs(line, at('14:15'))[0]).toBe('arrive')
})

test('a late arrival can still be checked in, but the booking cannot be moved', () => {
  expect(sheetActs(line, at('15:30'))).toEqual(['arrive', 'cancel'])
})

test('a booking can be kept only while somebody waits for it, and once', () => {
  expect(sheetActs({ ...line, waitlist: 1 }, at('14:50'))).toContain('keep')
  expect(sheetActs({ ...line, waitlist: 1, isKept: true }, at('14:50'))).not.toContain('keep')
  expect(sheetActs({ ...line, waitlist: 1, isSeries: true }, at('14:50'))).not.toContain('keep')
})

test('a request can be answered or moved', () => {
  expect(sheetActs({ ...line, state: 'requested' }, at('09:00'))).toEqual(['answer', 'move'])
})

test('after check-in nothing can be done', () => {
  expect(sheetActs({ ...line, state: 'checkedIn' }, at('15:00'))).toEqual([])
})

test('a no-show can be waived', () => {
  expect(sheetActs({ ...line, state: 'released', isNoShow: true }, at('17:00'))).toEqual(['waiveNoShow'])
})

test('a block can be cancelled until it is over', () => {
  expect(sheetActs({ ...line, kind: 'block', state: 'blocked' }, at('15:00'))).toEqual(['cancel'])
  expect(sheetActs({ ...line, kind: 'block', state: 'blocked' }, at('16:00'))).toEqual([])
})

test('a hold can be taken or declined for its person until the slot begins', () => {
  const hold: SheetLine = { ...line, kind: 'hold', state: 'held', waitlistEntryId: '1-0123456789abcdef' }
  expect(sheetActs(hold, at('14:00'))).toEqual(['take', 'pass'])
  expect(sheetActs(hold, at('14:30'))).toEqual([])
  expect(sheetActs({ ...hold, waitlistEntryId: null }, at('14:00'))).toEqual([])
})

test.each(['cancelled', 'refused'] as const)('nothing can be done with a booking that is %s', (state) => {
  expect(sheetActs({ ...line, state }, at('09:00'))).toEqual([])
})
