import { staffMay } from './may'
import { complaintStates } from './state'

const NOW = '2026-11-24T02:00:00.000Z'
const worker = { personId: 'worker', role: 'worker' as const }
const colleague = { personId: 'colleague', role: 'worker' as const }
const manager = { personId: 'manager', role: 'manager' as const }
const facts = {
  state: 'visiting' as const,
  workerId: 'worker',
  reporterId: 'resident',
  pauses: [],
  agreedAt: null,
  saidYesAt: null,
  checksDone: 0,
  reopenedAt: null,
}
const paused = [{ from: NOW, until: null, reason: '等零件' }]

test('any member of staff may write a note in every state', () => {
  for (const state of complaintStates)
    expect(staffMay({ ...facts, state }, colleague, NOW)).toContain('complaints.note')
})

test('an assigned complaint is handled by its assignee and the manager; a colleague may reply and write a note', () => {
  expect(staffMay(facts, worker, NOW)).toEqual(staffMay(facts, manager, NOW))
  expect(staffMay(facts, colleague, NOW)).toEqual(['complaints.note', 'complaints.reply'])
})

test('a complaint without assignee may be accepted by any member of staff', () => {
  const mine = staffMay({ ...facts, state: 'filed', workerId: null }, colleague, NOW)
  expect(mine).toEqual(expect.arrayContaining(['complaints.accept', 'complaints.assign', 'complaints.refuse']))
  expect(mine).not.toContain('complaints.settle')
})

test('a reopened complaint stays with its assignee; without one, anybody may accept or assign it', () => {
  const reopened = { ...facts, state: 'reopened' as const }
  expect(staffMay(reopened, worker, NOW)).toContain('complaints.accept')
  expect(staffMay(reopened, colleague, NOW)).toEqual(['complaints.note', 'complaints.reply'])
  expect(staffMay({ ...reopened, workerId: null }, colleague, NOW)).toContain('complaints.accept')
  expect(staffMay({ ...facts, workerId: null }, colleague, NOW)).toContain('complaints.assign')
})

test('a reporter who is staff may do nothing, be they assignee, manager or colleague', () => {
  for (const state of complaintStates) {
    for (const person of [worker, colleague, manager]) {
      const own = { ...facts, state, reporterId: person.personId }
      expect([staffMay(own, person, NOW), staffMay({ ...own, workerId: null }, person, NOW)]).toEqual([[], []])
    }
    expect(staffMay({ ...facts, state, reporterId: null }, worker, NOW)).toEqual(
      staffMay({ ...facts, state }, worker, NOW),
    )
  }
})

test('a running complaint may be paused, a paused one resumed', () => {
  const of = (pauses: typeof paused) =>
    staffMay({ ...facts, pauses }, worker, NOW).filter((name) => /pause|resume/.test(name))
  expect([of([]), of(paused)]).toEqual([['complaints.pause'], ['complaints.resume']])
})

test('after an agreement a visit is possible only when one of the two checks is near', () => {
  const mayVisit = (checksDone: number, now: string, agreed: { agreedAt: string | null } = { agreedAt: NOW }) =>
    staffMay({ ...facts, state: 'closed', checksDone, ...agreed }, worker, now).includes('complaints.visit')
  const [dayAfter, week, month] = ['2026-11-25T02:00:00.000Z', '2026-12-01T02:00:00.000Z', '2026-12-24T02:00:00.000Z']
  expect([dayAfter, week, month].map((now) => mayVisit(0, now))).toEqual([false, true, true])
  expect([dayAfter, week, month].map((now) => mayVisit(1, now))).toEqual([false, false, true])
  expect([mayVisit(2, month), mayVisit(0, month, { agreedAt: null })]).toEqual([false, false])
})

test('an agreement from before reopening is not checked', () => {
  const again = {
    ...facts,
    state: 'settled' as const,
    agreedAt: NOW,
    saidYesAt: NOW,
    reopenedAt: '2026-11-27T02:00:00.000Z',
  }
  expect(staffMay(again, worker, '2026-12-01T02:00:00.000Z')).not.toContain('complaints.visit')
})
