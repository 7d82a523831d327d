import { answering, holding, knowingPhones } from '../../../test/booking/phone'
import { on } from '../../../test/booking/room-day'
import { DistrictStore } from './district'
import { callNow } from './call-now'

const [WORKDAY, NIGHT, SATURDAY] = [on('2026-11-24', '10:00'), on('2026-11-24', '22:00'), on('2026-11-28', '10:00')]
const OWN = '023-0000 1234'
const DUTY = '023-0000 3001'

const loaded = async (daysOff: string[] = []) => {
  const known = knowingPhones(answering({}).call, OWN, DUTY)
  const call = (async (method: 'district.get', input: object) => ({
    ...(await known(method, input)),
    daysOff,
  })) as typeof known
  const store = new DistrictStore(call, holding(WORKDAY))
  await store.load()
  return store
}

test('a community is called by day, its telephone on duty at night', async () => {
  const store = await loaded()
  expect(callNow(store, 1, WORKDAY).number).toBe(OWN)
  expect(callNow(store, 1, NIGHT)).toEqual({ number: DUTY, whose: 'duty' })
})

test('the server says which days are off', async () => {
  expect(callNow(await loaded(), 1, SATURDAY).number).toBe(OWN)
  expect(callNow(await loaded(['2026-11-28']), 1, SATURDAY).whose).toBe('duty')
})

test('an unknown community has no telephone on duty', async () => {
  expect(callNow(await loaded(), undefined, NIGHT).whose).toBe('helpLine')
})

test('before the district is known, what the page knows is called', () => {
  const store = new DistrictStore(answering({}).call, holding(WORKDAY))
  expect(callNow(store, 1, WORKDAY, { phone: OWN }).number).toBe(OWN)
  expect(callNow(store, 1, NIGHT, { phone: OWN }).whose).toBe('helpLine')
})

test('that a point is open says nothing about its community, whose number is called for it', async () => {
  const store = await loaded()
  expect(callNow(store, 1, NIGHT, { phone: null, isOpen: true }).whose).toBe('duty')
  expect(callNow(store, 1, NIGHT, { phone: '023-0000 5678', isOpen: true }).number).toBe('023-0000 5678')
})
