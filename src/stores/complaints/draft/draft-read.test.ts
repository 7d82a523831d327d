import { writtenDraft } from '../../../../test/complaint/written-draft'
import { draftOf } from './draft-read'

const draft = writtenDraft()
const { reporter: _, ...older } = draft

test('a stored draft is read unchanged', () => {
  expect(draftOf(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})

test('fields that an older version lacks have the values of a new draft', () => {
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
])('an invalid value is no draft (%#)', (kept) => {
  expect(draftOf(kept)).toBeNull()
})

test('an invalid photo is left out, the words and other photos are kept', () => {
  expect(draftOf({ ...draft, photos: [null, 'photo', { name: 3 }, ...draft.photos] })).toEqual(draft)
})
