import { Taps } from './taps'

const open = () => {
  const clock = { ms: Date.parse('2026-11-25T08:30:00.000Z') }
  const taps = new Taps(() => new Date(clock.ms).toISOString())
  const tap = (afterMs: number, seat = 'one') => {
    clock.ms += afterMs
    return taps.isMeant(seat)
  }
  return tap
}

test('a double tap on a seat is one tap, however often the finger trembles', () => {
  const tap = open()
  expect([tap(0), tap(150), tap(599), tap(1), tap(600)]).toEqual([true, false, false, false, true])
})

test('taps on two seats are both meant', () => {
  const tap = open()
  expect([tap(0), tap(100, 'other'), tap(100)]).toEqual([true, true, false])
})

test('a clock that was put back does not hold up a tap', () => {
  const tap = open()
  expect([tap(0), tap(-60_000)]).toEqual([true, true])
})
