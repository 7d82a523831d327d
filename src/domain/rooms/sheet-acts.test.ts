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

test('long before it begins it can be moved or taken back', () => {
  expect(sheetActs(line, at('09:00'))).toEqual(['move', 'cancel'])
})

test('a quarter of an hour before, they can be there', () => {
  expect(sheetActs(line, at('14:14'))).not.toContain('arrive')
  expect(sheetActs(line, at('14:15'))[0]).toBe('arrive')
})

test('also late they can be there, but it can be moved no more', () => {
  expect(sheetActs(line, at('15:30'))).toEqual(['arrive', 'cancel'])
})

test('only what somebody waits for has to be kept, and once', () => {
  expect(sheetActs({ ...line, waitlist: 1 }, at('14:50'))).toContain('keep')
  expect(sheetActs({ ...line, waitlist: 1, isKept: true }, at('14:50'))).not.toContain('keep')
  expect(sheetActs({ ...line, waitlist: 1, isSeries: true }, at('14:50'))).not.toContain('keep')
})

test('a wish waits for an answer', () => {
  expect(sheetActs({ ...line, state: 'requested' }, at('09:00'))).toEqual(['answer', 'move'])
})

test('nobody is sent away who has come', () => {
  expect(sheetActs({ ...line, state: 'checkedIn' }, at('15:00'))).toEqual([])
})

test('a day on which nobody came can be forgiven', () => {
  expect(sheetActs({ ...line, state: 'released', isNoShow: true }, at('17:00'))).toEqual(['waiveNoShow'])
})

test('a block is taken back until it is over', () => {
  expect(sheetActs({ ...line, kind: 'block', state: 'blocked' }, at('15:00'))).toEqual(['cancel'])
  expect(sheetActs({ ...line, kind: 'block', state: 'blocked' }, at('16:00'))).toEqual([])
})

test('a place that is kept for somebody is taken or given up for them until it begins', () => {
  const hold: SheetLine = { ...line, kind: 'hold', state: 'held', waitlistEntryId: '1-0123456789abcdef' }
  expect(sheetActs(hold, at('14:00'))).toEqual(['take', 'pass'])
  expect(sheetActs(hold, at('14:30'))).toEqual([])
  expect(sheetActs({ ...hold, waitlistEntryId: null }, at('14:00'))).toEqual([])
})

test.each(['cancelled', 'refused'] as const)('about a booking that is %s there is nothing to do', (state) => {
  expect(sheetActs({ ...line, state }, at('09:00'))).toEqual([])
})
