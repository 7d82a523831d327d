import { answering, holding } from '../../test/booking/phone'
import { CallError, type Output } from '../client/call'
import type { Photo } from '../client/device'
import { limits } from '../contract/limits'
import { SessionStore } from './session'
import { TellStore } from './tell'
import { TroubleQueueStore } from './trouble-queue'

const NOW = '2026-11-24T02:00:00.000Z'
const community = { id: 1, name: '演示社区' }
const me = {
  ...{ role: 'resident', isSuspended: false, community: null, name: '演示居民', phone: { number: '13000000000', isVerified: false } },
  ...{ home: null, isEightyPlus: null, unread: 0, mergeOffer: null, volunteering: 'no' },
} satisfies Output<'me.get'>
const consent = { template: 'answer', wechatId: 'w-answer', title: '演示', left: 0 }

interface World {
  answers?: Record<string, (input: unknown) => unknown>
  who?: Output<'me.get'>
  photo?: Photo
  phone?: ReturnType<typeof holding>
  canKeep?: boolean
}

const open = ({ answers = {}, who = me, photo = { path: 'tmp', bytes: 3 }, phone = holding(NOW), canKeep = true }: World = {}) => {
  const happened: string[] = []
  const net = { isOnline: true }
  const kept = new Map<string, Photo>()
  const { call, calls } = answering({
    'me.get': () => who,
    'me.save': () => me,
    'inbox.list': () => ({ messages: [], isMore: false, consents: [consent] }),
    'messages.consent': () => ({}),
    'complaints.file': () => ({ complaintId: '1-case0000000000000', isHeld: false, promise: { kind: 'reply' } }),
    'complaints.join': ({ complaintId }: { complaintId?: string }) => ({ id: complaintId }),
    'complaints.similar': () => ({ reports: [{ id: '1-others0000000000' }] }),
    ...answers,
  } as Record<string, (input: unknown) => unknown>)
  const noted = (async (method: string, input: unknown) => {
    happened.push(method)
    return call(method as 'me.get', input as object)
  }) as typeof call
  const device = {
    ...phone,
    isOnline: () => net.isOnline,
    choosePhoto: async () => photo,
    locate: () => Promise.reject(new Error('nowhere')),
    upload: async () => ({}),
    askMessages: async () => {
      happened.push('ask')
      return { 'w-answer': 'accept' as const }
    },
    keptPhotos: {
      keep: async (name: string, one: Photo) => {
        if (!canKeep) throw new Error('full')
        kept.set(name, one)
      },
      open: async (name: string) => kept.get(name) ?? null,
      drop: async (name: string) => void kept.delete(name),
      names: async () => [...kept.keys()],
    },
  }
  const session = new SessionStore(noted, { isSignedIn: () => true })
  const troubles = new TroubleQueueStore(noted, device)
  const tell = (id?: string) => new TellStore({ call: noted, session, troubles, device, usualCommunity: () => community }, id)
  return { tell, troubles, happened, calls, kept, phone, net }
}

const fill = (store: TellStore) => store.write({ category: 'clutter', urgency: 'soon', words: '楼道堆满了', placeWords: '演示路 1 号' })

test('every change lies on the phone at once, and another start goes on with it', () => {
  const first = open()
  const store = first.tell('draft')
  store.write({ words: '楼道' })
  store.write({ words: '楼道堆' })
  const again = open({ phone: first.phone }).tell('draft')
  expect([again.told.words, again.isKept]).toEqual(['楼道堆', true])
})

test('a phone that is full is said so, and what was typed stays as long as the app', () => {
  const store = open({ phone: { ...holding(NOW), write: () => {} } }).tell('draft')
  store.write({ words: '楼道' })
  expect([store.told.words, store.isKept]).toEqual(['楼道', false])
})

test('a form that was only looked at, or emptied again, leaves nothing behind', () => {
  const { tell, troubles } = open()
  const store = tell()
  store.leave()
  store.write({ words: '楼道' })
  expect(troubles.shelf.drafts).toHaveLength(1)
  store.write({ words: ' ' })
  store.leave()
  expect(troubles.shelf.drafts).toEqual([])
})

test('WeChat is asked in the tap itself, then it is filed', async () => {
  const { tell, happened } = open()
  const store = tell()
  await store.load()
  fill(store)
  happened.length = 0
  const sending = store.send()
  expect(happened).toEqual(['ask'])
  await sending
  expect(happened).toEqual(['ask', 'messages.consent', 'complaints.file'])
  expect([store.filed?.complaintId, store.isGone, store.consents.isUntold]).toEqual(['1-case0000000000000', true, false])
})

test('a second tap while it is on its way neither asks nor files again', async () => {
  const { tell, happened } = open()
  const store = tell()
  await store.load()
  fill(store)
  await Promise.all([store.send(), store.send()])
  expect(happened.filter((one) => one === 'ask' || one === 'complaints.file')).toEqual(['ask', 'complaints.file'])
})

test('name and number are asked once, and saved before it is filed', async () => {
  const { tell, happened } = open({ who: { ...me, phone: null } })
  const store = tell()
  await store.load()
  fill(store)
  expect([store.isUnknown, store.isWhoRight]).toEqual([true, false])
  store.typeWho({ phone: '13000000000' })
  expect(store.isWhoRight).toBe(true)
  await store.send()
  expect(happened.indexOf('me.save')).toBeGreaterThan(happened.indexOf('ask'))
  expect(happened.indexOf('complaints.file')).toBeGreaterThan(happened.indexOf('me.save'))
  expect(store.filed).not.toBeNull()
})

test('a name and a number typed without a network outlive the app, and are saved with the case once there is one', async () => {
  const { tell, troubles, calls, net } = open({ who: { ...me, name: null, phone: null } })
  const store = tell('draft')
  await store.load()
  fill(store)
  store.typeWho({ name: '演示居民' })
  store.typeWho({ phone: '13000000000' })
  const again = tell('draft')
  await again.load()
  expect([again.profile.draft?.name, again.profile.draft?.phone, again.isWhoRight]).toEqual(['演示居民', '13000000000', true])
  net.isOnline = false
  await again.send()
  expect(again.isWaiting).toBe(true)
  net.isOnline = true
  await troubles.run()
  expect(calls.filter(([method]) => /save|file/.test(method)).map(([method]) => method)).toEqual(['me.save', 'complaints.file'])
  expect(calls).toContainEqual(['me.save', { name: '演示居民', phone: '13000000000' }])
})

test('a number that is finally refused costs neither the case nor what was typed', async () => {
  const refused = () => Promise.reject(new CallError('phone_wrong', { code: 'phone_wrong', message: '', retry: false, trace: 't' }))
  const { tell, troubles, calls } = open({ who: { ...me, name: null, phone: null }, answers: { 'me.save': refused } })
  const store = tell('draft')
  await store.load()
  fill(store)
  store.typeWho({ name: '演示居民', phone: '13000000000' })
  await store.send()
  expect([store.filed?.complaintId, store.isTellerLeft, store.arePhotosLeft, store.isGone]).toEqual(['1-case0000000000000', true, false, true])
  expect(troubles.shelf.drafts[0]).toMatchObject({ teller: { name: '演示居民', phone: '13000000000' }, tellerProblem: expect.stringContaining('对不上') })
  expect(calls.filter(([method]) => method === 'me.save')).toHaveLength(1)
  troubles.dropTeller('draft')
  expect(troubles.shelf.drafts).toEqual([])
})

test('a number that WeChat gave is not saved again as one that was typed', async () => {
  const given = { ...me, name: null, phone: { number: '13000000001', isVerified: true } }
  const { tell, calls } = open({ who: { ...me, name: null, phone: null }, answers: { 'me.phone': () => given } })
  const store = tell('draft')
  await store.load()
  fill(store)
  store.typeWho({ name: '演示居民', phone: '13000000000' })
  await store.givePhone('code')
  await store.send()
  expect(calls).toContainEqual(['me.save', { name: '演示居民' }])
})

test('a refusal brings it back with its sentence, and it can be sent again', async () => {
  const message = '还缺在哪里'
  const answers: World['answers'] = {
    'complaints.file': () => {
      throw new CallError('place_missing', { code: 'place_missing', message, retry: false, trace: 't' })
    },
  }
  const { tell } = open({ answers })
  const store = tell()
  fill(store)
  await store.send()
  expect([store.problem, store.isWaiting, store.isGone, store.told.words]).toEqual([message, false, false, '楼道堆满了'])
})

test('while something is missing nothing is sent', async () => {
  const { tell, happened } = open()
  const store = tell()
  store.write({ words: '楼道堆满了' })
  await store.send()
  expect([store.missing, happened.includes('complaints.file'), store.isWaiting]).toEqual(['category', false, false])
})

test('what others have told is asked only of what concerns everybody, where the place is known', async () => {
  const { tell, calls } = open()
  const store = tell()
  const asked = () => calls.filter(([method]) => method === 'complaints.similar').length
  fill(store)
  await store.findSimilar()
  expect([asked(), store.similar.value]).toEqual([0, []])
  store.write({ building: { id: '1-building00000000', name: '演示楼' } })
  await store.findSimilar()
  expect([asked(), store.similar.value?.length]).toEqual([1, 1])
  store.write({ concerns: 'home' })
  await store.findSimilar()
  expect([asked(), store.similar.value]).toEqual([1, []])
})

test('what comes late about another place is not offered', async () => {
  let answer: (said: { reports: { id: string }[] }) => void = () => {}
  const late = new Promise<{ reports: { id: string }[] }>((resolve) => {
    answer = resolve
  })
  const store = open({ answers: { 'complaints.similar': () => late } }).tell()
  store.write({ category: 'clutter', building: { id: '1-building00000000', name: '演示楼' } })
  const asking = store.findSimilar()
  store.write({ building: null })
  await store.findSimilar()
  answer({ reports: [{ id: '1-others0000000000' }] })
  await asking
  expect(store.similar.value).toEqual([])
})

test('who joins files no case of their own', async () => {
  const { tell, happened, troubles } = open()
  const store = tell()
  fill(store)
  await store.join('1-others0000000000')
  expect([happened, store.filed, troubles.shelf.drafts]).toEqual([['complaints.join'], { complaintId: '1-others0000000000', answer: null }, []])
})

test('what was sent from another window is not begun anew by the next letter', async () => {
  const { tell, troubles } = open()
  const store = tell('draft')
  fill(store)
  await tell('draft').send()
  store.write({ words: '再写一个字' })
  expect([store.isGone, troubles.shelf.drafts]).toEqual([true, []])
})

test('another community has other houses', () => {
  const store = open().tell()
  store.write({ building: { id: '1-building00000000', name: '演示楼' } })
  store.setCommunity(community)
  expect(store.told.building).not.toBeNull()
  store.setCommunity({ id: 2, name: '别的社区' })
  expect([store.told.building, store.community]).toEqual([null, { id: 2, name: '别的社区' }])
})

test('photos are copied, six at most, and gone when they are taken away', async () => {
  const { tell, kept } = open()
  const store = tell()
  for (let more = 0; more < 8; more++) await store.addPhoto()
  expect([store.draft.photos.length, kept.size, Object.values(store.pictures)[0]]).toEqual([limits.complaintPhotosMax, limits.complaintPhotosMax, 'tmp'])
  store.removePhoto(store.draft.photos[0]?.name ?? '')
  expect([store.draft.photos.length, kept.size]).toEqual([5, 5])
})

test.each([
  [{ photo: { path: 'tmp', bytes: limits.fileBytesMax + 1 } }, '太大'],
  [{ canKeep: false }, '存不下'],
])('a photo that cannot be taken says why, and costs nothing (%#)', async (world, said) => {
  const store = open(world).tell()
  store.write({ words: '楼道' })
  await store.addPhoto()
  expect([store.photoProblem, store.draft.photos.length, store.told.words]).toEqual([expect.stringContaining(said), 0, '楼道'])
})

test('a photo that was being chosen while it was sent elsewhere does not stay on the phone', async () => {
  const { tell, kept } = open()
  const store = tell('draft')
  fill(store)
  await tell('draft').send()
  await store.addPhoto()
  expect(kept.size).toBe(0)
})

test('with photos still on their way, nothing is left of it to be written', async () => {
  const cut = () => Promise.reject(new CallError('unreachable'))
  const { tell } = open({ answers: { 'files.ticket': cut } })
  const store = tell('draft')
  fill(store)
  await store.addPhoto()
  await store.send()
  expect([store.arePhotosLeft, store.isGone, store.filed?.complaintId]).toEqual([true, true, '1-case0000000000000'])
})
