import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { NuisancesStore } from './nuisances-store'

const HERE = { lat: 29.56, lng: 106.57, crs: 'gcj02' as const }

test('what was joined is said until the list is loaded anew', async () => {
  const { call } = answering({ 'complaints.nearby': () => ({ at: at('09:30'), nuisances: [] }) })
  const store = new NuisancesStore(call)
  await store.join('1-noise00000000000')
  expect(store.hasJoined).toBe(true)
  await store.load(HERE)
  expect(store.hasJoined).toBe(false)
})
