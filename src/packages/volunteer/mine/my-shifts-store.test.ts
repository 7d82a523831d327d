import { answering, holding } from '../../../../test/booking/phone'
import { shanghai } from '../../../../test/times'
import { CallError } from '../../../client/call'
import { MyShiftsStore } from './my-shifts-store'

test('an offer comes before what is settled, because it waits for an answer', async () => {
  const one = (id: string, state: string) => ({ shift: { id }, signup: { id, state } })
  const { call } = answering({
    'shifts.mine': () => ({
      coming: [one('a', 'taken'), one('b', 'offered'), one('c', 'waiting'), one('d', 'cancelled')],
      past: [],
    }),
  })
  const store = new MyShiftsStore(call, holding(shanghai('2026-11-24', '10:00')))
  await store.load()
  expect(store.coming.map(({ signup }) => signup.id)).toEqual(['b', 'a', 'c', 'd'])
  expect(store.comingCount).toBe(3)
})

test('without a connection the last answer is shown to the same person only', async () => {
  let isOnline = true
  const { call } = answering({
    'shifts.mine': () => {
      if (!isOnline) throw new CallError('unreachable')
      return { coming: [], past: [], leading: [] }
    },
  })
  const device = holding(shanghai('2026-11-24', '10:00'), 'one')
  const open = async (persona: string) => {
    const store = new MyShiftsStore(call, { ...device, persona: () => persona })
    await store.load()
    return store.kept.answer.value
  }
  await open('one')
  isOnline = false
  expect([await open('one'), await open('other')]).toEqual([{ coming: [], past: [], leading: [] }, null])
})
