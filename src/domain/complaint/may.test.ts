import { staffMay } from './may'
import { complaintStates } from './state'

const NOW = '2026-11-24T02:00:00.000Z'
const worker = { personId: 'worker', role: 'worker' as const }
const colleague = { personId: 'colleague', role: 'worker' as const }
const manager = { personId: 'manager', role: 'manager' as const }
const facts = { state: 'visiting' as const, workerId: 'worker', pauses: [], agreedAt: null, checksDone: 0 }
const paused = [{ from: NOW, until: null, reason: '等零件' }]

test('a note may be written in every state, by anybody of the staff', () => {
  for (const state of complaintStates) expect(staffMay({ ...facts, state }, colleague, NOW)).toContain('complaints.note')
})

test('what is somebody’s is done by them and the manager; a colleague may answer, hand over and merge', () => {
  expect(staffMay(facts, worker, NOW)).toEqual(staffMay(facts, manager, NOW))
  expect(staffMay(facts, colleague, NOW)).toEqual(['complaints.note', 'complaints.reply', 'complaints.handOver', 'complaints.merge'])
})

test('what nobody has yet is anybody’s to take', () => {
  const mine = staffMay({ ...facts, state: 'filed', workerId: null }, colleague, NOW)
  expect(mine).toEqual(expect.arrayContaining(['complaints.accept', 'complaints.assign', 'complaints.refuse']))
  expect(mine).not.toContain('complaints.settle')
})

test('it pauses while it runs, and goes on while it pauses', () => {
  const of = (pauses: typeof paused) => staffMay({ ...facts, pauses }, worker, NOW).filter((name) => /pause|resume/.test(name))
  expect([of([]), of(paused)]).toEqual([['complaints.pause'], ['complaints.resume']])
})

test('after an agreement somebody looks twice, and never otherwise', () => {
  const looks = (agreedAt: string | null, checksDone: number) =>
    staffMay({ ...facts, state: 'closed', agreedAt, checksDone }, worker, NOW).includes('complaints.visit')
  expect([looks(NOW, 0), looks(NOW, 1), looks(NOW, 2), looks(null, 0)]).toEqual([true, true, false, false])
})
