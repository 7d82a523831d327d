import { fill, open } from '../../../../../test/complaint/filing-world'
import { CallError } from '../../../../client/call'
import { limits } from '../../../../contract/limits'

test('photos are copied, six at most, and their copies are deleted when they are removed', async () => {
  const { begin, kept } = open()
  const store = begin()
  for (let more = 0; more < 8; more++) await store.photos.add()
  expect([store.draft.photos.length, kept.size, Object.values(store.photos.pictures)[0]]).toEqual([
    limits.complaintPhotosMax,
    limits.complaintPhotosMax,
    'tmp',
  ])
  store.photos.remove(store.draft.photos[0]?.name ?? '')
  expect([store.draft.photos.length, kept.size]).toEqual([5, 5])
})

test.each([{}, { canKeep: false }, { photo: { path: 'tmp', bytes: limits.fileBytesMax + 1 } }])(
  'the chosen file is released, whether it was copied or not (%#)',
  async (world) => {
    const { begin, letGo } = open(world)
    await begin().photos.add()
    expect(letGo).toEqual(['tmp'])
  },
)

test.each([
  [{ photo: { path: 'tmp', bytes: limits.fileBytesMax + 1 } }, '太大'],
  [{ canKeep: false }, '存不下'],
])('a photo that cannot be added gives the reason and leaves the form unchanged (%#)', async (world, said) => {
  const store = open(world).begin()
  store.write({ words: '楼道' })
  await store.photos.add()
  expect([store.photos.problem, store.draft.photos.length, store.content.words]).toEqual([
    expect.stringContaining(said),
    0,
    '楼道',
  ])
})

test('the reason for one photo is not shown for the next', async () => {
  const photo = { path: 'tmp', bytes: 3 }
  const store = open({ canKeep: false, photo }).begin()
  await store.photos.add()
  photo.bytes = limits.fileBytesMax + 1
  await store.photos.add()
  expect(store.photos.problem).toContain('太大')
})

test('a photo chosen while the draft is sent from another window does not stay on the phone', async () => {
  const { begin, kept } = open()
  const store = begin('draft')
  fill(store)
  await begin('draft').send()
  await store.photos.add()
  expect(kept.size).toBe(0)
})

test('a filed complaint whose photos are still being sent cannot be edited', async () => {
  const cut = () => Promise.reject(new CallError('unreachable'))
  const { begin } = open({ answers: { 'files.ticket': cut } })
  const store = begin('draft')
  fill(store)
  await store.photos.add()
  await store.send()
  expect([store.open.arePhotosLeft, store.open.isGone, store.filed?.complaintId]).toEqual([
    true,
    true,
    '1-case0000000000000',
  ])
})
