import { writtenDraft } from '../../../../test/complaint/written-draft'
import { draftOf } from './draft-read'

const draft = writtenDraft()
const { reporter: _, ...older } = draft

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
  { ...draft, content: null },
  { ...draft, photos: {} },
  { ...draft, step: 'gone' },
  { ...draft, id: 3 },
  { ...draft, reporter: 'nobody' },
  { ...draft, input: 3 },
  { ...draft, content: { ...draft.content, words: null } },
  { ...draft, content: { ...draft.content, building: {} } },
  { ...draft, content: { ...draft.content, spot: { lat: '1', lng: 2, crs: 'gcj02' } } },
])('what is no draft is none (%#)', (kept) => {
  expect(draftOf(kept)).toBeNull()
})

test('a photo that is none costs neither the words nor the other photos', () => {
  expect(draftOf({ ...draft, photos: [null, 'photo', { name: 3 }, ...draft.photos] })).toEqual(draft)
})
