import { CallError } from '../../../client/call'
import type { Where } from '../../../stores/points/where'
import { SearchStore } from './search-store'

const here: Where = { lat: 29.5, lng: 106.5, crs: 'gcj02', from: 'map', label: '河街' }

const setUp = (communityId?: number) => {
  const asked: unknown[] = []
  const written = new Map<string, string>()
  const network = { isThere: true }
  const device = {
    read: (key: string) => written.get(key) ?? '',
    write: (key: string, value: string) => void written.set(key, value),
    now: () => '2026-11-24T02:00:00.000Z',
  }
  const call = async (method: string, input: unknown) => {
    asked.push({ method, input })
    if (!network.isThere) throw new CallError('unreachable')
    return method === 'points.list' ? { rows: [], isMore: false } : { at: '', graph: null, rows: [], office: null }
  }
  const open = () => new SearchStore(call as never, device, { pace: 'elder' }, communityId)
  return { asked, network, open }
}

test('before anything is typed the points of the community are listed', async () => {
  const { asked, open } = setUp(3)
  await open().load(here)
  expect(asked).toEqual([{ method: 'points.list', input: { communityId: 3 } }])
})

test('a search takes the place and the pace along, and neither without a place', async () => {
  const { asked, open } = setUp()
  const store = open()
  store.setText(' 量血压 ')
  await store.load(here)
  await store.load(null)
  const near = { lat: 29.5, lng: 106.5, crs: 'gcj02', profile: 'elder' }
  expect(asked).toEqual([
    { method: 'points.search', input: { text: '量血压', near } },
    { method: 'points.search', input: { text: '量血压' } },
  ])
  expect(store.asked).toBe('量血压')
})

test('without a network the last answer to the same question is shown, and what was typed stays', async () => {
  const { network, open } = setUp()
  const first = open()
  first.setText('食堂')
  await first.load(here)
  network.isThere = false
  const store = open()
  store.setText('食堂')
  await store.load(here)
  expect(store.answer.value).not.toBeNull()
  store.setText('书吧')
  await store.load(here)
  expect(store.answer.value).toBeNull()
  expect(store.answer.isUnreachable).toBe(true)
  expect(store.text).toBe('书吧')
})

test('an emptied field forgets the answer, but for the same words without a network', async () => {
  const { network, open } = setUp()
  const store = open()
  store.setText('食堂')
  await store.load(here)
  store.choose('places')
  store.setText('')
  expect(store.answer.value).toBeNull()
  expect(store.chosen).toBeNull()
  network.isThere = false
  store.setText('食堂')
  await store.load(here)
  expect(store.isAnswered(here)).toBe(true)
})

test('an answer that comes late is not said to be about what was asked since', async () => {
  const { open, network } = setUp()
  const store = open()
  store.setText('打印')
  network.isThere = true
  const first = store.load(null)
  store.setText('量血压')
  await store.load(null)
  await first
  expect(store.asked).toBe('量血压')
})

test('an answer is about its words, its place and its pace', async () => {
  const { open } = setUp()
  const store = open()
  store.setText('打印')
  expect(store.isAnswered(here)).toBe(false)
  await store.load(here)
  expect(store.isAnswered(here)).toBe(true)
  expect(store.isAnswered({ ...here, lat: 29.6 })).toBe(false)
  expect(store.isAnswered(null)).toBe(false)
  store.setText('打印 ')
  expect(store.isAnswered(here)).toBe(true)
  store.setText('打印机')
  expect(store.isAnswered(here)).toBe(false)
})
