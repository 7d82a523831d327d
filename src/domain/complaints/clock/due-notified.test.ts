import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { dutiesOf, type PastMoment } from './due-notified'

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))
const DUE = '2026-11-24 12:00'
const NOBODY = { managerNotifiedAt: null, districtNotifiedAt: null, workerNotifiedAt: null }

const dutiesAt = (now: string, facts: Partial<PastMoment> = {}) =>
  dutiesOf(announced, { dueAt: clock(DUE), dueKind: 'reply', ...NOBODY, ...facts }, clock(now))

test('as long as a promise may be kept nobody is told', () => {
  expect(dutiesAt('2026-11-24 11:59')).toEqual([])
  expect(dutiesAt(DUE)).toEqual([])
})

test('once it is broken whoever told it and the manager hear of it, and nobody twice', () => {
  expect(dutiesAt('2026-11-24 12:01')).toEqual(['reporter', 'manager'])
  expect(dutiesAt('2026-11-24 12:05', { managerNotifiedAt: clock('2026-11-24 12:01') })).toEqual([])
})

test('a working day later the district hears of it, once', () => {
  const managerNotifiedAt = clock('2026-11-24 12:01')
  expect(dutiesAt('2026-11-25 12:00', { managerNotifiedAt })).toEqual([])
  expect(dutiesAt('2026-11-25 12:01', { managerNotifiedAt })).toEqual(['district'])
  expect(dutiesAt('2026-11-25 12:06', { managerNotifiedAt, districtNotifiedAt: clock('2026-11-25 12:01') })).toEqual([])
})

test('where nobody has looked for days all of them hear at once', () => {
  expect(dutiesAt('2026-11-27 12:01')).toEqual(['reporter', 'manager', 'district'])
})

test('of a second broken promise the manager hears again, and whoever told it not', () => {
  const content = { managerNotifiedAt: clock('2026-11-23 18:01'), districtNotifiedAt: clock('2026-11-23 19:00') }
  expect(dutiesAt('2026-11-24 12:01', content)).toEqual(['manager'])
  expect(dutiesAt('2026-11-25 12:01', content)).toEqual(['manager', 'district'])
})

test('what nobody answers is closed at its moment', () => {
  expect(dutiesAt('2026-11-24 11:59', { dueKind: 'answer' })).toEqual([])
  expect(dutiesAt(DUE, { dueKind: 'answer' })).toEqual(['close'])
})

test('each look after an agreement is asked for once', () => {
  const look = { dueKind: 'check' } as const
  expect(dutiesAt('2026-11-24 11:59', look)).toEqual([])
  expect(dutiesAt(DUE, look)).toEqual(['check'])
  expect(dutiesAt('2026-11-24 12:05', { ...look, workerNotifiedAt: clock(DUE) })).toEqual([])
  expect(dutiesAt(DUE, { ...look, workerNotifiedAt: clock('2026-11-01 09:00') })).toEqual(['check'])
})

test('of a pause whose week is over somebody is told once, and of each pause anew', () => {
  const pause = { dueKind: 'paused' } as const
  expect(dutiesAt('2026-11-24 11:59', pause)).toEqual([])
  expect(dutiesAt(DUE, pause)).toEqual(['pause'])
  expect(dutiesAt('2026-12-24 12:00', { ...pause, workerNotifiedAt: clock(DUE) })).toEqual([])
  expect(dutiesAt(DUE, { ...pause, workerNotifiedAt: clock('2026-11-01 09:00') })).toEqual(['pause'])
})

test('nothing is asked of what is over', () => {
  expect(dutiesAt('2026-12-24 12:00', { dueKind: 'none' })).toEqual([])
})
