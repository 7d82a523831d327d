import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { myMediation, openMediation } from '../../../../test/complaint/my-complaint'
import { CallError } from '../../../client/call'
import { MediationStore, type Mediation } from './mediation-store'

const NOW = at('09:00')
const mediationId = myMediation().id

const storeOf = (
  mediation: Mediation,
  answers: Record<string, (input: unknown) => unknown> = {},
  device = holding(NOW),
) => {
  const mine = () => ({ at: NOW, isSample: true, mediations: [myMediation({ id: '1-another00000000000' }), mediation] })
  const { call, calls } = answering({ 'mediation.mine': mine, ...answers })
  return { store: new MediationStore(call, device, mediationId), calls }
}
const shown = (store: MediationStore) => store.kept.answer.value?.mediation

test('finds the mediation of the route in the list of the resident’s own', async () => {
  const { store } = storeOf(openMediation())
  await store.load()
  expect(shown(store)?.id).toBe(mediationId)
})

test('a mediation that is not in the list is treated as not found', async () => {
  const { store } = storeOf(myMediation({ id: '1-third0000000000000' }))
  await store.load()
  expect(store.kept.answer.code).toBe('not_found')
})

test('accepting shows the next step at once', async () => {
  const { store, calls } = storeOf(myMediation(), { 'mediation.accept': () => openMediation() })
  await store.load()
  await store.accept(true)
  expect(calls[1]).toEqual(['mediation.accept', { mediationId, hasReadRights: true }])
  expect(shown(store)?.isIn).toBe(true)
})

test('an error is shown at the pressed button only', async () => {
  const message = '约定刚改过，看看新的再答应。'
  const { store } = storeOf(openMediation(), {
    'mediation.confirm': () => {
      throw new CallError('terms_changed', { code: 'terms_changed', message, retry: false, trace: 't' })
    },
  })
  await store.load()
  await store.agree()
  expect([store.terms.problem, store.meeting.problem, store.leaving.problem]).toEqual([message, '', ''])
})

test('accepting the terms sends the version on screen', async () => {
  const { store, calls } = storeOf(openMediation(), { 'mediation.confirm': () => openMediation({ state: 'agreed' }) })
  await store.load()
  await store.agree()
  expect(calls[1]).toEqual(['mediation.confirm', { mediationId, version: 2 }])
})

test('a wish stays in its field until the server has accepted it', async () => {
  let isCut = true
  const { store } = storeOf(openMediation(), {
    'mediation.propose': () => (isCut ? Promise.reject(new CallError('unreachable')) : openMediation()),
  })
  await store.load()
  store.type('wish', '材料费一人一半')
  await store.sendWish()
  expect([store.wish, store.done]).toEqual(['材料费一人一半', ''])
  isCut = false
  await store.sendWish()
  expect([store.wish, store.done]).toEqual(['', 'wished'])
})

test('the reason for leaving is sent only when one was given', async () => {
  const { store, calls } = storeOf(openMediation(), { 'mediation.decline': () => myMediation({ state: 'stopped' }) })
  await store.load()
  await store.leave('stop')
  store.type('reason', '演示原因')
  await store.leave('other')
  expect(calls.slice(1).map(([, input]) => input)).toEqual([
    { mediationId, what: 'stop', reason: null },
    { mediationId, what: 'other', reason: '演示原因' },
  ])
})

test('numbers in a wish or in a reason for leaving are masked before sending', async () => {
  const { store, calls } = storeOf(openMediation(), {
    'mediation.propose': () => openMediation(),
    'mediation.decline': () => openMediation(),
  })
  await store.load()
  store.type('wish', ' 打我 13800138000 ')
  await store.sendWish()
  store.type('reason', '3-2 的不肯')
  await store.leave('other')
  expect(calls.slice(1).map(([, input]) => input)).toEqual([
    { mediationId, wish: '打我 〔电话号码〕' },
    { mediationId, what: 'other', reason: '〔门牌号〕 的不肯' },
  ])
})

test('a mediator who leaves sees a farewell, since they no longer have access', async () => {
  const { store } = storeOf(openMediation({ side: 'mediator' }), {
    'mediation.decline': () => openMediation({ side: 'mediator' }),
  })
  await store.load()
  await store.leave('refuse')
  expect(store.done).toBe('gone')
})

test('terms and agreement number are sent trimmed and otherwise unchanged', async () => {
  const { store, calls } = storeOf(openMediation({ side: 'mediator' }), {
    'mediation.propose': () => openMediation(),
    'mediation.confirm': () => openMediation(),
  })
  await store.load()
  store.type('draft', ' 接好排水管 ')
  await store.sendDraft()
  store.type('paperNumber', ' 演示 1 号 ')
  await store.notePaper()
  expect(calls.slice(1)).toEqual([
    ['mediation.propose', { mediationId, terms: '接好排水管' }],
    ['mediation.confirm', { mediationId, paperNumber: '演示 1 号' }],
  ])
})

test('the client does not store who the reporter is', async () => {
  const device = holding(NOW)
  const { store } = storeOf(openMediation({ saidBy: '演示邻居' }), {}, device)
  await store.load()
  expect(shown(store)?.saidBy).toBe('演示邻居')
  expect(device.read('mediation')).not.toContain('演示邻居')
})
