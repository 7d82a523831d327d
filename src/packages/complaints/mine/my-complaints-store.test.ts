import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { complaintRow, mayOnly, myMediation, openMediation } from '../../../../test/complaint/my-complaint'
import { CallError } from '../../../client/call'
import { answersFirst, MyComplaintsStore } from './my-complaints-store'

const NOW = at('09:00')
const complaints = { at: NOW, isSample: true, open: [complaintRow()], over: [] }
const mediationsOf = (...mediations: unknown[]) => ({ at: NOW, isSample: true, mediations })

const storeOf = (mediationRows: () => unknown, device = holding(NOW)) =>
  new MyComplaintsStore(
    answering({ 'complaints.mine': () => complaints, 'mediation.mine': mediationRows }).call,
    device,
  )

test.each([
  ['has not said whether to take part', myMediation(), true],
  ['has not answered a time', openMediation({ may: mayOnly('meet') }), true],
  ['has terms to accept', openMediation({ meetings: [] }), true],
  ['has answered everything', openMediation({ meetings: [], may: mayOnly('stop', 'meet') }), false],
  ['mediates, and waits for both', openMediation({ side: 'mediator', may: mayOnly('meet', 'propose') }), false],
])('knows whether a side that %s is asked for an answer', async (_, mediation, asksAnswer) => {
  const store = storeOf(() => mediationsOf(mediation))
  await store.load()
  expect(store.kept.answer.value?.mediationRows[0]?.asksAnswer).toBe(asksAnswer)
})

test('neither the list nor the storage contains the title or text of a mediation', async () => {
  const device = holding(NOW)
  const store = storeOf(() => mediationsOf(openMediation()), device)
  await store.load()
  for (const text of [JSON.stringify(store.kept.answer.value), device.read('complaints')]) {
    for (const content of ['空调', '排水管', '演示小谭']) expect(text).not.toContain(content)
  }
})

test('without a connection the last list is shown with its age', async () => {
  const device = holding(NOW)
  await storeOf(() => mediationsOf(), device).load()
  const offline = storeOf(() => Promise.reject(new CallError('unreachable')), device)
  await offline.load()
  expect(offline.kept.answer.value?.open).toHaveLength(1)
  expect(offline.kept.isOldAt(NOW)).toBe(true)
})

test('entries that need an answer come first, the rest keeps its order', () => {
  const rows = [1, 2, 3, 4].map((id) => ({ id, asksAnswer: id === 3 }))
  expect(answersFirst(rows).map(({ id }) => id)).toEqual([3, 1, 2, 4])
})
