import { shanghai } from '../../../test/times'
import { markedAt, rosterActs, rosterCounts } from './roster-acts'

const at = (clock: string) => shanghai('2026-11-25', clock)
const shift = { startsAt: at('10:30'), endsAt: at('12:00') }
type Row = Parameters<typeof rosterActs>[0]
const row = (state: Row['state'], presence: Row['presence'] = null): Row => ({ state, presence, isOwn: false })
const by = (checkedInBy: 'code' | 'mark') => ({ checkedInAt: at('10:35'), checkedInBy })

test.each([
  ['longer than a quarter of an hour before', row('taken'), '10:14', []],
  ['who is expected, before the start', row('taken'), '10:15', ['checkIn']],
  ['who is expected, from the start on', row('taken'), '10:30', ['checkIn', 'absent']],
  ['who came by the code', row('checkedIn', by('code')), '10:40', ['checkOut']],
  ['who was marked as having come', row('checkedIn', by('mark')), '10:40', ['checkOut', 'undo']],
  ['who has served', row('served', by('mark')), '11:40', []],
  ['who was marked as absent', row('absent'), '11:40', ['undo', 'checkIn']],
  ['who never was marked, when it is over', row('absent'), '12:00', ['checkIn']],
  ['who waits', row('waiting'), '10:20', []],
  ['who left', row('left'), '10:40', []],
] as const)('%s', (_, one, clock, acts) => {
  expect(rosterActs(one, shift, at(clock))).toEqual(acts)
})

test('nobody marks themselves', () => {
  expect(rosterActs({ ...row('taken'), isOwn: true }, shift, at('10:40'))).toEqual([])
})

test('a mark is about now; once the shift is over, about its start or its end', () => {
  expect(markedAt('checkIn', shift, at('10:41'))).toBe(at('10:41'))
  expect(markedAt('checkIn', shift, at('12:30'))).toBe(at('10:30'))
  expect(markedAt('undo', shift, at('12:30'))).toBe(at('12:00'))
})

test('those who came are counted among those expected, without the waitlist and those who left', () => {
  const states = ['taken', 'checkedIn', 'served', 'absent', 'waiting', 'offered', 'left'] as const
  expect(rosterCounts(states.map((state) => ({ state })))).toEqual({ came: 2, expected: 4 })
})
