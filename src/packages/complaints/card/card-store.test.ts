import { answering } from '../../../../test/booking/phone'
import { myMediation } from '../../../../test/complaint/my-complaint'
import { CallError } from '../../../client/call'
import { CardStore } from './card-store'

test('a valid code opens its mediation', async () => {
  const { call, calls } = answering({ 'mediation.enter': () => myMediation() })
  const store = new CardStore(call)
  store.type(' 7k3qf-xm2ra ')
  await store.enter()
  expect(calls).toEqual([['mediation.enter', { card: '7k3qf-xm2ra' }]])
  expect(store.mediationId).toBe(myMediation().id)
})

test('a used code shows the server’s message, and the code stays in the field', async () => {
  const message = '这张卡片用过了。要是不是您用的，告诉社区。'
  const { call } = answering({
    'mediation.enter': () => {
      throw new CallError('card_used', { code: 'card_used', message, retry: false, trace: 't' })
    },
  })
  const store = new CardStore(call, '7K3QF-XM2RA')
  await store.enter()
  expect([store.act.problem, store.card, store.mediationId]).toEqual([message, '7K3QF-XM2RA', ''])
})
