import { refused } from '../../../../test/refused'
import { CallError, type CallMethod } from '../../../client/call'
import { StaffComplaintStore } from './staff-complaint-store'

const ID = '1-0123456789abcdef'
const SERVER = '2026-11-25T02:00:00.000Z'
const BEHIND = '2026-11-25T02:00:07.000Z' // the phone's clock is seven seconds fast

const open = (answer: (method: string) => unknown = () => ({ state: 'accepted' })) => {
  const asked: [string, unknown][] = []
  const phone = { now: BEHIND }
  const call = (async (method: string, input: unknown) => {
    asked.push([method, input])
    return method === 'complaints.history' ? { at: SERVER } : answer(method)
  }) as unknown as CallMethod
  return { asked, phone, store: new StaffComplaintStore(call, { now: () => phone.now }, ID) }
}
const sent = (asked: [string, unknown][]) => asked.filter(([method]) => method !== 'complaints.history')

test('taking a complaint without a message sends none and then shows the updated complaint', async () => {
  const { asked, store } = open()
  store.toggle('accept')
  store.type({ words: '  ' })
  await store.send(BEHIND)
  expect(asked).toEqual([
    ['complaints.accept', { complaintId: ID, words: null }],
    ['complaints.history', { complaintId: ID }],
  ])
  expect(store.form).toBeNull()
})

test('the input of a form is kept when another form is opened in between', () => {
  const { store } = open()
  store.toggle('note')
  store.type({ words: '门口有狗' })
  store.toggle('reply')
  expect(store.typed.words).toBe('')
  store.toggle('note')
  expect(store.typed.words).toBe('门口有狗')
})

/** A hand-over without the other office's reference number. */
const refusedHandOver = async () => {
  const { store } = open(() => {
    throw refused('number_missing')
  })
  store.toggle('handOver')
  store.type({ to: 'hotline', number: '12', words: '请他们看看' })
  await store.send(BEHIND)
  return store
}

test('an error stays at its form, with the input', async () => {
  const store = await refusedHandOver()
  expect(store.act.problem).toContain('编号')
  expect([store.form, store.typed.number, store.typed.words]).toEqual(['handOver', '12', '请他们看看'])
})

test('a form closed by opening another one loses its error message', async () => {
  const store = await refusedHandOver()
  store.close()
  expect([store.form, store.act.problem]).toEqual([null, ''])
})

test('when the complaint has changed in the meantime it is reloaded and the input stays', async () => {
  const { asked, store } = open(() => {
    throw refused('wrong_state')
  })
  store.toggle('reply')
  store.type({ words: '在修了' })
  await store.send(BEHIND)
  expect(asked.map(([method]) => method)).toEqual(['complaints.reply', 'complaints.history'])
  expect(store.typed.words).toBe('在修了')
})

test('a visit is dated when its form was opened, by the server’s clock, also on a retry', async () => {
  const { asked, phone, store } = open(() => {
    throw new CallError('unreachable')
  })
  await store.load()
  store.toggle('visit')
  store.type({ words: '没人在家' })
  phone.now = '2026-11-25T02:00:47.000Z'
  await store.send(phone.now)
  await store.send(phone.now)
  const visit = ['complaints.visit', { complaintId: ID, at: SERVER, words: '没人在家' }]
  expect(sent(asked)).toEqual([visit, visit])
})

test('a planned visit needs a day and a time in the future', async () => {
  const { asked, store } = open()
  store.toggle('plan')
  store.type({ day: '2026-11-25' })
  expect(store.flawAt(BEHIND)).toBe('time')
  store.type({ minutes: 9 * 60 })
  expect(store.flawAt(BEHIND)).toBe('past')
  store.type({ minutes: 14 * 60 + 30 })
  await store.send(BEHIND)
  expect(sent(asked)).toEqual([['complaints.visit', { complaintId: ID, at: '2026-11-25T06:30:00.000Z', words: null }]])
})

test.each([
  ['reply', {}, 'words'],
  ['assign', {}, 'person'],
  ['handOver', {}, 'to'],
  ['handOver', { to: 'police' }, 'number'],
  ['merge', {}, 'other'],
] as const)('%s with %j is not sent', async (form, typed, flaw) => {
  const { asked, store } = open()
  store.toggle(form)
  store.type(typed)
  expect(store.flawAt(BEHIND)).toBe(flaw)
  await store.send(BEHIND)
  expect(asked).toEqual([])
})

test('a malformed complaint id is treated as not found', async () => {
  const call = (async () => {
    throw refused('invalid_input')
  }) as unknown as CallMethod
  const store = new StaffComplaintStore(call, { now: () => BEHIND }, 'nonsense')
  await store.load()
  expect(store.seen.code).toBe('not_found')
})
