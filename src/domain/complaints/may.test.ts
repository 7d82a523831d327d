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

test('a note may be written in every state, by anybody of the staff', () => {
  for (const state of complaintStates)
    expect(staffMay({ ...facts, state }, colleague, NOW)).toContain('complaints.note')
})

test('what is somebody’s is done by them and the manager; a colleague may answer and write down what they saw', () => {
  expect(staffMay(facts, worker, NOW)).toEqual(staffMay(facts, manager, NOW))
  expect(staffMay(facts, colleague, NOW)).toEqual(['complaints.note', 'complaints.reply'])
})

test('what nobody has yet is anybody’s to take', () => {
  const mine = staffMay({ ...facts, state: 'filed', workerId: null }, colleague, NOW)
  expect(mine).toEqual(expect.arrayContaining(['complaints.accept', 'complaints.assign', 'complaints.refuse']))
  expect(mine).not.toContain('complaints.settle')
})

test('what was opened again is still theirs who had it; where they work there no more it is anybody’s again', () => {
  const reopened = { ...facts, state: 'reopened' as const }
  expect(staffMay(reopened, worker, NOW)).toContain('complaints.accept')
  expect(staffMay(reopened, colleague, NOW)).toEqual(['complaints.note', 'complaints.reply'])
  expect(staffMay({ ...reopened, workerId: null }, colleague, NOW)).toContain('complaints.accept')
  expect(staffMay({ ...facts, workerId: null }, colleague, NOW)).toContain('complaints.assign')
})

test('whoever told it does nothing to it, be they its worker, the manager or anybody of the staff, nor where it is nobody’s', () => {
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

test('it pauses while it runs, and goes on while it pauses', () => {
  const of = (pauses: typeof paused) =>
    staffMay({ ...facts, pauses }, worker, NOW).filter((name) => /pause|resume/.test(name))
  expect([of([]), of(paused)]).toEqual([['complaints.pause'], ['complaints.resume']])
})

test('after an agreement somebody looks twice, each when it is time, and never otherwise', () => {
  const looks = (checksDone: number, now: string, agreed: { agreedAt: string | null } = { agreedAt: NOW }) =>
    staffMay({ ...facts, state: 'closed', checksDone, ...agreed }, worker, now).includes('complaints.visit')
  const [dayAfter, week, month] = ['2026-11-25T02:00:00.000Z', '2026-12-01T02:00:00.000Z', '2026-12-24T02:00:00.000Z']
  expect([dayAfter, week, month].map((now) => looks(0, now))).toEqual([false, true, true])
  expect([dayAfter, week, month].map((now) => looks(1, now))).toEqual([false, false, true])
  expect([looks(2, month), looks(0, month, { agreedAt: null })]).toEqual([false, false])
})

test('nobody looks after an agreement from before it was opened again', () => {
  const again = {
    ...facts,
    state: 'settled' as const,
    agreedAt: NOW,
    saidYesAt: NOW,
    reopenedAt: '2026-11-27T02:00:00.000Z',
  }
  expect(staffMay(again, worker, '2026-12-01T02:00:00.000Z')).not.toContain('complaints.visit')
})
