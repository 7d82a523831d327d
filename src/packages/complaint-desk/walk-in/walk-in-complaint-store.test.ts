import { refused } from '../../../../test/refused'
import type { CallMethod } from '../../../client/call'
import { WalkInComplaintStore } from './walk-in-complaint-store'

const COMPLAINT = '1-0123456789abcdef'
const HOUSE = { id: '1-fedcba9876543210', name: '竹筒街 12 号院', communityId: 1, position: null }

const open = async (answer: () => unknown = () => ({ complaintId: COMPLAINT, personId: '0123456789abcdef' })) => {
  const sent: unknown[] = []
  const call = (async (method: string, input: unknown) => {
    if (method === 'buildings.list')
      return { buildings: [HOUSE, { ...HOUSE, id: '1-fedcba9876543211', name: '水缸巷 3 号' }] }
    sent.push(input)
    return answer()
  }) as unknown as CallMethod
  const store = new WalkInComplaintStore(call)
  await store.ofCommunity(1)
  return { sent, store }
}
const walkIn = { isNew: true, name: ' 林婆婆 ', phone: '' }
const leak = { category: 'leak', words: ' 楼上一直滴水 ', placeWords: '竹筒街' } as const

test('files a complaint on behalf of a walk-in', async () => {
  const { sent, store } = await open()
  store.type({ ...walkIn, ...leak, door: ' 3-2 ' })
  await store.file()
  expect(sent).toEqual([
    {
      communityId: 1,
      category: 'leak',
      concerns: 'home',
      urgency: 'soon',
      isNamed: false,
      photos: 0,
      words: '楼上一直滴水',
      door: '3-2',
      when: '',
      place: { buildingId: null, position: null, words: '竹筒街' },
      walkIn: { name: '林婆婆', phone: null, isEightyPlus: null },
    },
  ])
  expect(store.complaintId).toBe(COMPLAINT)
})

test('telephone and door numbers in the text are masked before sending', async () => {
  const { sent, store } = await open()
  store.type({ ...walkIn, ...leak, words: '打 13800138000', placeWords: '2 栋，502', when: '3-2 回来以后' })
  await store.file()
  expect(sent).toMatchObject([
    { words: '打 〔电话号码〕', when: '〔门牌号〕 回来以后', place: { words: expect.stringContaining('〔门牌号〕') } },
  ])
})

test.each(['竹筒', '竹筒街１２号'])(
  'a building is found by part of its name, in any notation: %s',
  async (placeWords) => {
    const { store } = await open()
    expect(store.fitting).toEqual([])
    store.type({ placeWords })
    expect(store.fitting.map(({ name }) => name)).toEqual(['竹筒街 12 号院'])
  },
)

test('the scope follows the category until someone changes it', async () => {
  const { store } = await open()
  store.type({ category: 'clutter' })
  expect(store.concerns).toBe('everyone')
  store.type({ concerns: 'home' })
  expect(store.concerns).toBe('home')
})

test.each([
  ['person', { isNew: false }],
  ['walkIn', { name: ' ' }],
  ['walkIn', { phone: '1380000' }],
  ['category', { category: null }],
  ['words', { words: ' ' }],
  ['place', { placeWords: '' }],
] as const)('without %s nothing is sent: %j', async (flaw, change) => {
  const { sent, store } = await open()
  store.type({ ...walkIn, ...leak, ...change })
  expect(store.flaw).toBe(flaw)
  await store.file()
  expect(sent).toEqual([])
})

test('a rejection keeps all input, and the next walk-in starts with an empty form', async () => {
  const { store } = await open(() => {
    throw refused('community_far')
  })
  store.type({ ...walkIn, ...leak })
  await store.file()
  expect([store.act.problem === '', store.draft.words]).toEqual([false, leak.words])
  store.another()
  expect([store.draft.words, store.draft.person, store.draft.category]).toEqual(['', null, null])
})
