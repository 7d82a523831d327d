import { answering, holding } from '../../../../test/booking/phone'
import { shanghai } from '../../../../test/times'
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
