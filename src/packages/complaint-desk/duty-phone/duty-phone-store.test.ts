import { answering, holding, knowingPhones } from '../../../../test/booking/phone'
import { on } from '../../../../test/booking/room-day'
import { refused } from '../../../../test/refused'
import { callNow } from '../../../stores/district/call-now'
import { DistrictStore } from '../../../stores/district/district'
import { DutyPhoneStore } from './duty-phone-store'

const open = async (save: () => unknown = () => ({})) => {
  let stored: string | null = '023-0000 3001'
  const { call: saving, calls } = answering({
    'communities.save': (input) => {
      save()
      stored = (input as { dutyPhone: string | null }).dutyPhone
    },
  })
  const call = ((method: 'district.get', input: object) =>
    knowingPhones(saving, '023-0000 1234', stored)(method, input)) as typeof saving
  const district = new DistrictStore(call, holding(on('2026-11-24', '10:00')))
  const store = new DutyPhoneStore(call, district)
  await store.ofCommunity(1)
  return { store, district, calls }
}

test('the field begins with the stored number', async () => {
  const { store } = await open()
  expect([store.typed, store.isRight]).toEqual(['023-0000 3001', true])
})

test('what was typed stays when the page is shown again', async () => {
  const { store } = await open()
  store.type('023-0000 30')
  await store.load()
  expect(store.typed).toBe('023-0000 30')
})

test('what was saved is what this phone itself dials from then on', async () => {
  const { store, district, calls } = await open()
  store.type(' 023-0000 3002 ')
  await store.save(store.number)
  expect(calls).toEqual([['communities.save', { communityId: 1, dutyPhone: '023-0000 3002' }]])
  expect(callNow(district, 1, on('2026-11-24', '22:00')).number).toBe('023-0000 3002')
  expect(store.saved).toBe('023-0000 3002')
})

test('a number can be taken away', async () => {
  const { store, district } = await open()
  await store.save(null)
  expect([store.typed, store.saved, district.find(1)?.dutyPhone]).toEqual(['', '', null])
})

test('a refusal leaves what was typed', async () => {
  const { store } = await open(() => {
    throw refused('forbidden')
  })
  store.type('023-0000 3002')
  await store.save(store.number)
  expect([store.typed, store.saved, store.act.problem === '']).toEqual(['023-0000 3002', null, false])
})
