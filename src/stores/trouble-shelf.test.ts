import { holding } from '../../test/booking/phone'
import { type CaseInput, newDraft, toFile, written } from '../domain/complaint/draft'
import { TroubleShelf } from './trouble-shelf'

const NOW = '2026-11-24T02:00:00.000Z'
const keptPhotos = { keep: async () => {}, open: async () => null, drop: async () => {} }

test('on a full phone what one person wrote is not shown to the next who plays', () => {
  let persona = 'resident'
  const shelf = new TroubleShelf({ ...holding(NOW), persona: () => persona, write: () => {}, keptPhotos })
  shelf.put(newDraft('draft', NOW))
  expect([shelf.isKept, shelf.drafts.length]).toEqual([false, 1])
  persona = 'worker'
  shelf.refresh()
  expect(shelf.drafts).toEqual([])
})

test('one draft that cannot be read any more costs none of the others', () => {
  const phone = holding(NOW)
  const good = written(newDraft('draft', NOW), { words: '楼上滴水' }, NOW)
  phone.write('troubles ', JSON.stringify([{ id: 'broken', step: 'writing', told: null }, good, null, { ...good, id: 'older', teller: 'nobody' }]))
  expect(new TroubleShelf({ ...phone, keptPhotos }).drafts).toEqual([good])
})

test('what another window has sent meanwhile is not thrown away', () => {
  const phone = holding(NOW)
  const [here, there] = [new TroubleShelf({ ...phone, keptPhotos }), new TroubleShelf({ ...phone, keptPhotos })]
  const draft = newDraft('draft', NOW)
  here.put(draft)
  there.change('draft', (one) => toFile(one, { words: '' } as CaseInput, NOW))
  expect([here.drop('draft'), here.find('draft')?.step]).toEqual([false, 'filing'])
  there.put(draft)
  expect([here.drop('draft'), here.drop('draft'), here.drafts]).toEqual([true, false, []])
})
