import { open } from '../../../../../test/complaint/filing-world'
import { METERS_PER_DEGREE } from '../../../../domain/geo'

const at = (meters: number) => ({ lat: 29.55 + meters / METERS_PER_DEGREE, lng: 106.56, crs: 'gcj02' as const })

test('a position far from the district is refused, and the rest of the form stays', async () => {
  const { begin, district } = open()
  await district.load()
  const store = begin()
  store.write({ words: '楼道堆满了' })
  store.spot.pick(at(10_001))
  expect([store.spot.problem, store.spot.value, store.content.words]).toEqual(['far', null, '楼道堆满了'])
  store.spot.pick(at(9_999))
  expect([store.spot.problem, store.spot.value]).toEqual(['', at(9_999)])
  store.spot.pick(at(50_000))
  expect([store.spot.problem, store.spot.value]).toEqual(['far', at(9_999)])
  store.spot.remove()
  expect([store.spot.problem, store.spot.value]).toEqual(['', null])
})

test('while the district is not loaded, any position is accepted, and the server decides', () => {
  const { begin, calls } = open()
  const store = begin()
  store.spot.pick(at(50_000))
  expect([store.spot.problem, store.spot.value, calls]).toEqual(['', at(50_000), []])
})

test('the position of the phone is checked likewise, and its absence is reported', async () => {
  const far = open({ here: at(50_000) })
  await far.district.load()
  const [away, lost] = [far.begin(), open().begin()]
  await Promise.all([away.spot.takeOwn(), lost.spot.takeOwn()])
  expect([away.spot.problem, away.spot.value, lost.spot.problem]).toEqual(['far', null, 'lost'])
})
