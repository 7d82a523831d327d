import { answering } from '../../../../test/booking/phone'
import type { MessageAnswer } from '../../../client/device'
import { ReminderStore } from './reminder-store'

const consent = (template: string, wechatId: string | null = `w-${template}`) => ({
  template,
  wechatId,
  title: template,
  left: 0,
})

const setUp = async (consents: object[], said: Record<string, MessageAnswer>) => {
  const { call, calls } = answering({ 'inbox.list': () => ({ messages: [], isMore: false, consents }) })
  const asked: string[][] = []
  const askMessages = async (ids: readonly string[]) => {
    asked.push([...ids])
    return said
  }
  const store = new ReminderStore(call, { askMessages })
  await store.load()
  return { store, calls, asked }
}

test('WeChat’s prompt is the first call in the tap, only for bookings and waitlist entries', async () => {
  const { store, calls, asked } = await setUp([consent('account'), consent('booking'), consent('waitlist')], {
    'w-booking': 'accept',
  })
  const allowing = store.allow()
  expect(asked).toEqual([['w-booking', 'w-waitlist']])
  await allowing
  expect(calls[1]).toEqual(['messages.consent', { answers: [{ template: 'booking', answer: 'accept' }] }])
  expect(store.said).toBe('yes')
})

test('a refusal is recorded and is not an error', async () => {
  const { store, calls } = await setUp([consent('booking')], { 'w-booking': 'reject' })
  await store.allow()
  expect(calls[1]).toEqual(['messages.consent', { answers: [{ template: 'booking', answer: 'reject' }] }])
  expect(store.said).toBe('no')
})

test('a prompt that was not shown sends no answer', async () => {
  const { store, calls } = await setUp([consent('booking')], {})
  await store.allow()
  expect(calls).toHaveLength(1)
  expect(store.said).toBe('no')
})

test('without a template there is nothing to ask for', async () => {
  const { store } = await setUp([consent('booking', null), consent('account')], {})
  expect(store.canAsk).toBe(false)
})
