import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { entry, myComplaint, settled } from '../../../../test/complaint/my-complaint'
import { CallError } from '../../../client/call'
import { ComplaintStore } from './complaint-store'

const NOW = at('09:00')
const answerOf = (seen = myComplaint()) => ({ at: NOW, isSample: true, complaint: seen })

const storeOf = (answers: Record<string, (input: unknown) => unknown>, device = holding(NOW)) => {
  const { call, calls } = answering({ 'complaints.get': () => answerOf(), ...answers })
  return { store: new ComplaintStore(call, device, myComplaint().id), calls }
}

const cut = () => Promise.reject(new CallError('unreachable'))

test('an addition is sent masked, and the field is cleared once it has arrived', async () => {
  const { store, calls } = storeOf({ 'complaints.add': () => ({ state: 'filed', isPendingReview: false }) })
  await store.load()
  store.typeMore(' 打我 13800138000 ')
  await store.add()
  expect(calls[1]).toEqual(['complaints.add', { complaintId: myComplaint().id, words: '打我 〔电话号码〕' }])
  expect([store.more, store.done]).toEqual(['', 'added'])
})

test('an addition that did not arrive stays in the field', async () => {
  const { store } = storeOf({ 'complaints.add': cut })
  await store.load()
  store.typeMore('又滴了')
  await store.add()
  expect(store.more).toBe('又滴了')
  expect(store.adding.problem).not.toBe('')
  expect(store.done).toBe('')
})

test('没解决 reopens the complaint with the note, and a blank note is not sent', async () => {
  const { store, calls } = storeOf({
    'complaints.get': () => answerOf(settled()),
    'complaints.answer': () => ({ state: 'reopened' }),
  })
  await store.load()
  store.typeWhy('  ')
  await store.answer(false)
  expect(calls[1]).toEqual(['complaints.answer', { complaintId: myComplaint().id, isSolved: false, words: null }])
  expect(store.done).toBe('reopened')
})

test('the answer stays on the page even when the refresh after it fails', async () => {
  let isCut = false
  const { store } = storeOf({
    'complaints.get': () => (isCut ? cut() : answerOf(settled())),
    'complaints.answer': () => {
      isCut = true
      return { state: 'closed' }
    },
  })
  await store.load()
  await store.answer(true)
  const seen = store.kept.answer.value?.complaint
  expect(seen?.state).toBe('closed')
  expect(seen?.relation === 'own' && seen.may.solved).toBe(false)
  expect(store.done).toBe('solved')
})

test('a rejected withdrawal shows an error and changes nothing', async () => {
  const { store } = storeOf({
    'complaints.withdraw': () => {
      throw new CallError('wrong_state', { code: 'wrong_state', message: '已经到了下一步', retry: false, trace: 't' })
    },
  })
  await store.load()
  await store.withdraw()
  expect(store.withdrawing.problem).toBe('已经到了下一步')
  expect([store.kept.answer.value?.complaint.state, store.done]).toEqual(['filed', ''])
})

test('the phone stores the state of the complaint and none of its text', async () => {
  const device = holding(NOW)
  const own = myComplaint({
    history: [
      entry('filed', '08:42', { by: 'reporter' }),
      entry('added', '08:50', { by: 'reporter', words: '晚上更响' }),
      entry('replied', '08:55', { words: '明天来' }),
    ],
  })
  await storeOf({ 'complaints.get': () => answerOf(own) }, device).store.load()
  const kept = device.read('complaint')
  for (const content of ['楼上的水', '演示 3-2', '晚上更响']) expect(kept).not.toContain(content)
  const offline = storeOf({ 'complaints.get': cut }, device).store
  await offline.load()
  const seen = offline.kept.answer.value?.complaint
  expect(seen?.relation === 'own' && seen.history.map(({ words }) => words)).toEqual([null, null, '明天来'])
  expect(offline.kept.isOldAt(NOW)).toBe(true)
})

test('a malformed id is treated as not found', async () => {
  const { store } = storeOf({ 'complaints.get': () => Promise.reject(new CallError('invalid_input')) })
  await store.load()
  expect(store.kept.answer.code).toBe('not_found')
})
