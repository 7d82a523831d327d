import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { dutiesOf, type PastMoment } from './due-notified'

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))
const DUE = '2026-11-24 12:00'
const NOBODY = { managerNotifiedAt: null, districtNotifiedAt: null, workerNotifiedAt: null }

const dutiesAt = (now: string, facts: Partial<PastMoment> = {}) =>
  dutiesOf(announced, { dueAt: clock(DUE), dueKind: 'reply', ...NOBODY, ...facts }, clock(now))

test('nobody is notified until the due time has passed', () => {
  expect(dutiesAt('2026-11-24 11:59')).toEqual([])
  expect(dutiesAt(DUE)).toEqual([])
})

test('after the due time reporter and manager are notified, once', () => {
  expect(dutiesAt('2026-11-24 12:01')).toEqual(['reporter', 'manager'])
  expect(dutiesAt('2026-11-24 12:05', { managerNotifiedAt: clock('2026-11-24 12:01') })).toEqual([])
})

test('one working day later the district is notified, once', () => {
  const managerNotifiedAt = clock('2026-11-24 12:01')
  expect(dutiesAt('2026-11-25 12:00', { managerNotifiedAt })).toEqual([])
  expect(dutiesAt('2026-11-25 12:01', { managerNotifiedAt })).toEqual(['district'])
  expect(dutiesAt('2026-11-25 12:06', { managerNotifiedAt, districtNotifiedAt: clock('2026-11-25 12:01') })).toEqual([])
})

test('after days without a run of tick all of them are notified at once', () => {
  expect(dutiesAt('2026-11-27 12:01')).toEqual(['reporter', 'manager', 'district'])
})

test('for a second broken promise the manager is notified again, the reporter is not', () => {
  const content = { managerNotifiedAt: clock('2026-11-23 18:01'), districtNotifiedAt: clock('2026-11-23 19:00') }
  expect(dutiesAt('2026-11-24 12:01', content)).toEqual(['manager'])
  expect(dutiesAt('2026-11-25 12:01', content)).toEqual(['manager', 'district'])
})

test('a settled complaint without an answer is closed at its due time', () => {
  expect(dutiesAt('2026-11-24 11:59', { dueKind: 'answer' })).toEqual([])
  expect(dutiesAt(DUE, { dueKind: 'answer' })).toEqual(['close'])
})

test('each check of an agreement is asked for once', () => {
  const check = { dueKind: 'check' } as const
  expect(dutiesAt('2026-11-24 11:59', check)).toEqual([])
  expect(dutiesAt(DUE, check)).toEqual(['check'])
  expect(dutiesAt('2026-11-24 12:05', { ...check, workerNotifiedAt: clock(DUE) })).toEqual([])
  expect(dutiesAt(DUE, { ...check, workerNotifiedAt: clock('2026-11-01 09:00') })).toEqual(['check'])
})

test('the worker is reminded once of each pause that has lasted its week', () => {
  const pause = { dueKind: 'paused' } as const
  expect(dutiesAt('2026-11-24 11:59', pause)).toEqual([])
  expect(dutiesAt(DUE, pause)).toEqual(['pause'])
  expect(dutiesAt('2026-12-24 12:00', { ...pause, workerNotifiedAt: clock(DUE) })).toEqual([])
  expect(dutiesAt(DUE, { ...pause, workerNotifiedAt: clock('2026-11-01 09:00') })).toEqual(['pause'])
})

test('a complaint without a due time needs nothing', () => {
  expect(dutiesAt('2026-12-24 12:00', { dueKind: 'none' })).toEqual([])
})
