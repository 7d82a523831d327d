import { toldDraft } from '../../../../test/complaint/told-draft'
import { draftOf } from './draft-read'

const draft = toldDraft()
const { teller: _, ...older } = draft

test('what was written down is read again as it was', () => {
  expect(draftOf(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})

test('what an older app did not know yet is as in a new one', () => {
  expect(draftOf(older)).toEqual(draft)
})

test.each([
  null,
  3,
  'draft',
  [],
  {},
  { ...draft, told: null },
  { ...draft, photos: {} },
  { ...draft, step: 'gone' },
  { ...draft, id: 3 },
  { ...draft, teller: 'nobody' },
  { ...draft, input: 3 },
  { ...draft, told: { ...draft.told, words: null } },
  { ...draft, told: { ...draft.told, building: {} } },
  { ...draft, told: { ...draft.told, spot: { lat: '1', lng: 2, crs: 'gcj02' } } },
])('what is no draft is none (%#)', (kept) => {
  expect(draftOf(kept)).toBeNull()
})

test('a photo that is none costs neither the words nor the other photos', () => {
  expect(draftOf({ ...draft, photos: [null, 'photo', { name: 3 }, ...draft.photos] })).toEqual(draft)
})
