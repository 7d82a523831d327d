import { draftOf, flawOf, newDraft, type RoomDraft, readNumber, writtenOf } from './room-draft-store'

const day: [string, string][] = [['09:00', '17:00']]
const pointHours = { week: [day, day, day, day, day, [], []], holiday: 'closed' as const }
const draftWith = (change: Partial<RoomDraft> = {}): RoomDraft => ({
  ...newDraft(pointHours),
  name: '演示活动室',
  capacity: '20',
  ...change,
})

test('parsing a form returns what it was filled with', () => {
  const written = writtenOf(draftWith(), undefined)
  expect(written && writtenOf(draftOf(written, pointHours), undefined)).toEqual(written)
  expect(written).toMatchObject({ capacity: 20, hours: null, rules: { gridMinutes: 30, cancelMinutes: 120 } })
})

test('the room’s own hours start as those of the point, and are saved only when enabled', () => {
  expect(newDraft(pointHours).week[0]).toBe('9:00-17:00')
  expect(writtenOf(draftWith({ hasOwnHours: true }), undefined)?.hours).toEqual(pointHours)
})

test('exceptional days stay unchanged', () => {
  const days = [{ day: '2026-12-24', intervals: [], why: '盘点' }]
  expect(writtenOf(draftWith({ hasOwnHours: true }), days)?.hours).toMatchObject({ days })
})

test.each([
  ['name', { name: ' ' }],
  ['name', { name: '\u200b' }],
  ['name', { name: '演示\u202e室' }],
  ['name', { floor: '二\n楼' }],
  ['capacity', { capacity: '' }],
  ['capacity', { capacity: '0' }],
  ['hours', { hasOwnHours: true, week: ['九点', '', '', '', '', '', ''] }],
  ['numbers', { windowDays: '两周' }],
  ['rules', { minMinutes: '20' }],
  ['rules', { minMinutes: '180', maxMinutes: '60' }],
] as const)('%s is named when invalid, and nothing is saved', (flaw, change) => {
  const draft = draftWith(change as Partial<RoomDraft>)
  expect(flawOf(draft)).toBe(flaw)
  expect(writtenOf(draft, undefined)).toBeNull()
})

test('invalid hours do not matter while they are disabled', () => {
  expect(flawOf(draftWith({ hasOwnHours: false, week: ['九点', '', '', '', '', '', ''] }))).toBeNull()
})

test.each([
  ['30', 30],
  [' ３０ ', 30],
  ['0', 0],
  ['241', null],
  ['-5', null],
  ['1.5', null],
  ['', null],
])('a buffer typed as "%s" is parsed as %s', (typed, read) => {
  expect(readNumber('bufferMinutes', typed)).toBe(read)
})
