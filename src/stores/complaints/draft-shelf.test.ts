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

test('on a full phone what one person wrote is not shown to the next who plays', () => {
  let persona = 'resident'
  const shelf = new DraftShelf({ ...holding(NOW), persona: () => persona, write: () => {}, keptPhotos })
  shelf.put(newDraft('draft', NOW))
  expect([shelf.isKept, shelf.drafts.length]).toEqual([false, 1])
  persona = 'worker'
  shelf.refresh()
  expect(shelf.drafts).toEqual([])
})

test('one draft that cannot be read any more costs none of the others', () => {
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

test('what cannot be read for a moment costs no draft', () => {
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

test('a draft that another version wrote stays where it lies, whatever is written beside it', () => {
  const phone = holding(NOW)
  const theirs = { id: 'theirs', step: 'unheard of', content: {}, photos: [] }
  phone.write('drafts ', JSON.stringify([theirs]))
  const shelf = new DraftShelf({ ...phone, keptPhotos })
  shelf.put(newDraft('draft', NOW))
  expect([shelf.isKept, shelf.drafts.map(({ id }) => id)]).toEqual([true, ['draft']])
  expect(phone.read('drafts ')).toContain(JSON.stringify(theirs))
})

test('what another window has sent meanwhile is not thrown away', () => {
  const phone = holding(NOW)
  const [here, there] = [new DraftShelf({ ...phone, keptPhotos }), new DraftShelf({ ...phone, keptPhotos })]
  const draft = newDraft('draft', NOW)
  here.put(draft)
  there.change('draft', (one) => toFile(one, { words: '' } as ComplaintInput, NOW))
  expect([here.drop('draft'), here.find('draft')?.step]).toEqual([false, 'filing'])
  there.put(draft)
  expect([here.drop('draft'), here.drop('draft'), here.drafts]).toEqual([true, false, []])
})

test('at the start a photo that no draft names is cleared away, and a young one left to the window that is about to', async () => {
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
])('as long as what lies there %s, no photo is cleared away: something may name it', async (_, read) => {
  const kept = new Set([photoName('', '2026-11-20T02:00:00.000Z', 'photo0')])
  const drop = async (name: string) => void kept.delete(name)
  await new DraftShelf({
    ...holding(NOW),
    read,
    keptPhotos: { ...keptPhotos, drop, names: async () => [...kept] },
  }).sweep()
  expect(kept.size).toBe(1)
})

test('a draft that is not understood keeps the photos that it names, and no others', async () => {
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

test('after somebody has played on a full phone the next one’s drafts are read where they lie', () => {
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

test('a phone that cannot say what it keeps starts all the same', async () => {
  const names = () => Promise.reject(new Error('no database'))
  await expect(
    new DraftShelf({ ...holding(NOW), keptPhotos: { ...keptPhotos, names } }).sweep(),
  ).resolves.toBeUndefined()
})
