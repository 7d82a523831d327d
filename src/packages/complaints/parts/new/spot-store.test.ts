import { open } from '../../../../../test/complaint/filing-world'
import { METERS_PER_DEGREE } from '../../../../domain/geo'

const at = (meters: number) => ({ lat: 29.55 + meters / METERS_PER_DEGREE, lng: 106.56, crs: 'gcj02' as const })

test('a spot far from the district is not taken, and costs nothing else of the form', async () => {
  const { tell, district } = open()
  await district.load()
  const store = tell()
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

test('where the phone does not know the district, nothing is asked and the community decides', () => {
  const { tell, calls } = open()
  const store = tell()
  store.spot.pick(at(50_000))
  expect([store.spot.problem, store.spot.value, calls]).toEqual(['', at(50_000), []])
})

test('where the phone is counts likewise, and where it does not know that is said', async () => {
  const far = open({ here: at(50_000) })
  await far.district.load()
  const [away, lost] = [far.tell(), open().tell()]
  await Promise.all([away.spot.takeOwn(), lost.spot.takeOwn()])
  expect([away.spot.problem, away.spot.value, lost.spot.problem]).toEqual(['far', null, 'lost'])
})
