import { holding } from '../../../test/booking/phone'
import { type ComplaintInput, newDraft, toFile, withPhoto, written } from './draft/draft'
import { photoName } from './draft/photo-name'
import { DraftShelf } from './draft-shelf'

const NOW = '2026-11-24T02:00:00.000Z'
const keptPhotos = {
  keep: async () => {},
  open: async () => null,
  drop: async () => {},
  names: async () => [] as string[],
}

test('on a full phone a persona does not see another persona’s draft', () => {
  let persona = 'resident'
  const shelf = new DraftShelf({ ...holding(NOW), persona: () => persona, write: () => {}, keptPhotos })
  shelf.put(newDraft('draft', NOW))
  expect([shelf.isKept, shelf.drafts.length]).toEqual([false, 1])
  persona = 'worker'
  shelf.refresh()
  expect(shelf.drafts).toEqual([])
})

test('an invalid draft does not affect the others', () => {
  const phone = holding(NOW)
  const good = written(newDraft('draft', NOW), { words: '楼上滴水' }, NOW)
  phone.write(
    'drafts ',
    JSON.stringify([
      { id: 'broken', step: 'writing', content: null },
      good,
      null,
      { ...good, id: 'older', reporter: 'nobody' },
    ]),
  )
  expect(new DraftShelf({ ...phone, keptPhotos }).drafts).toEqual([good])
})

test('a temporary read error loses no draft', () => {
  const phone = holding(NOW)
  let isBroken = false
  const read = (key: string) => {
    if (isBroken) throw new Error('storage')
    return phone.read(key)
  }
  const shelf = new DraftShelf({ ...phone, read, keptPhotos })
  shelf.put(newDraft('one', NOW))
  isBroken = true
  shelf.put(newDraft('other', NOW))
  shelf.change('one', (draft) => written(draft, { words: '楼上滴水' }, NOW))
  expect(shelf.find('one')?.content.words).toBe('楼上滴水')
  isBroken = false
  shelf.put(newDraft('third', NOW))
  expect(new DraftShelf({ ...phone, keptPhotos }).drafts.map(({ id }) => id).sort()).toEqual(['one', 'other', 'third'])
})

test('a draft of another version is kept when others are stored', () => {
  const phone = holding(NOW)
  const theirs = { id: 'theirs', step: 'unheard of', content: {}, photos: [] }
  phone.write('drafts ', JSON.stringify([theirs]))
  const shelf = new DraftShelf({ ...phone, keptPhotos })
  shelf.put(newDraft('draft', NOW))
  expect([shelf.isKept, shelf.drafts.map(({ id }) => id)]).toEqual([true, ['draft']])
  expect(phone.read('drafts ')).toContain(JSON.stringify(theirs))
})

test('a draft that another window has sent meanwhile is not deleted', () => {
  const phone = holding(NOW)
  const [here, there] = [new DraftShelf({ ...phone, keptPhotos }), new DraftShelf({ ...phone, keptPhotos })]
  const draft = newDraft('draft', NOW)
  here.put(draft)
  there.change('draft', (one) => toFile(one, { words: '' } as ComplaintInput, NOW))
  expect([here.drop('draft'), here.find('draft')?.step]).toEqual([false, 'filing'])
  there.put(draft)
  expect([here.drop('draft'), here.drop('draft'), here.drafts]).toEqual([true, false, []])
})

test('at the start orphaned photos are deleted, but not recent ones, which another window may be saving', async () => {
  const photos = ['', '', 'resident-1'].map((persona, index) =>
    photoName(persona, '2026-11-20T02:00:00.000Z', `photo${index}`),
  )
  const young = photoName('', '2026-11-24T01:00:00.000Z', 'photo3')
  const kept = new Set([...photos, young])
  const drop = async (name: string) => void kept.delete(name)
  const shelf = new DraftShelf({ ...holding(NOW), keptPhotos: { ...keptPhotos, drop, names: async () => [...kept] } })
  shelf.put(withPhoto(newDraft('draft', NOW), { name: photos[0] ?? '', bytes: 3 }, NOW))
  await shelf.sweep()
  expect([...kept]).toEqual([photos[0], photos[2], young])
})

test.each<[string, () => string]>([
  [
    'cannot be read',
    () => {
      throw new Error('storage')
    },
  ],
  ['is no list', () => '{"drafts":[]}'],
  ['is cut off', () => '[{"id":"dra'],
])('while the storage %s, no photo is deleted', async (_, read) => {
  const kept = new Set([photoName('', '2026-11-20T02:00:00.000Z', 'photo0')])
  const drop = async (name: string) => void kept.delete(name)
  await new DraftShelf({
    ...holding(NOW),
    read,
    keptPhotos: { ...keptPhotos, drop, names: async () => [...kept] },
  }).sweep()
  expect(kept.size).toBe(1)
})

test('a draft of another version keeps the photos that it refers to, and no others', async () => {
  const [named, other] = ['photo0', 'photo1'].map((photo) => photoName('', '2026-11-20T02:00:00.000Z', photo))
  const kept = new Set([named, other])
  const drop = async (name: string) => void kept.delete(name)
  const phone = holding(NOW)
  phone.write('drafts ', JSON.stringify([{ id: 'theirs', step: 'unheard of', pictures: [{ name: named }] }]))
  await new DraftShelf({
    ...phone,
    keptPhotos: { ...keptPhotos, drop, names: async () => [...kept].map(String) },
  }).sweep()
  expect([...kept]).toEqual([named])
})

test('after a persona’s drafts on a full phone the next persona’s are read from storage', () => {
  let persona = 'resident'
  const phone = { ...holding(NOW), persona: () => persona }
  const isFull = () => persona === 'resident'
  const shelf = new DraftShelf({
    ...phone,
    write: (key, text) => (isFull() ? undefined : phone.write(key, text)),
    keptPhotos,
  })
  shelf.put(newDraft('draft', NOW))
  persona = 'worker'
  shelf.refresh()
  new DraftShelf({ ...phone, keptPhotos }).put(newDraft('elsewhere', NOW))
  expect([shelf.isKept, shelf.read().map(({ id }) => id)]).toEqual([true, ['elsewhere']])
})

test('the app starts although stored photos cannot be listed', async () => {
  const names = () => Promise.reject(new Error('no database'))
  await expect(
    new DraftShelf({ ...holding(NOW), keptPhotos: { ...keptPhotos, names } }).sweep(),
  ).resolves.toBeUndefined()
})
