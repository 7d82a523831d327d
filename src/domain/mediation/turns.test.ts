import { makeCalendar } from '../calendar'
import { shanghaiDay } from '../time'
import { replyDue, URGENT_MS } from '../complaints/clock/reply-due'
import { turnsOf } from './turns'

const holiday = { day: '2027-01-01', kind: 'holiday' as const, name: '元旦' }
const calendar = makeCalendar([2026, 2027], [holiday])
const at = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`).toISOString()
const dayOf = (day: string) => shanghaiDay(`${day}T00:00:00Z`)
const turns = turnsOf(calendar, dayOf('2026-12-31'), dayOf('2027-01-05'))
const turnAt = (instant: string) => turns.reduce((last, turn) => (turn.from <= instant ? turn : last))

test('at every minute of five days the promise of a turn is that of a complaint filed then', () => {
  for (let ms = Date.parse(at('2026-12-31', '00:00')); ms < Date.parse(at('2027-01-05', '00:00')); ms += 60_000) {
    const filedAt = new Date(ms).toISOString()
    const turn = turnAt(filedAt)
    const urgentBy = turn.urgentBy ?? new Date(ms + URGENT_MS).toISOString()
    expect([turn.replyBy, urgentBy]).toEqual([
      replyDue(calendar, filedAt, 'soon').at,
      replyDue(calendar, filedAt, 'urgent').at,
    ])
  }
})

test.each([
  ['2026-12-31', '00:00', '2026-12-31'],
  ['2026-12-31', '10:29', '2026-12-31'],
  ['2026-12-31', '10:30', null],
  ['2027-01-01', '09:00', null],
  ['2027-01-02', '09:00', null],
  ['2027-01-04', '09:00', '2027-01-04'],
])('filed on %s at %s, settled in the same morning means by the noon of %s', (day, time, noon) =>
  expect(turnAt(at(day, time)).noon).toBe(noon === null ? null : at(noon, '12:00')),
)
