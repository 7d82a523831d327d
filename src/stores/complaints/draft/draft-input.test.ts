import { type Draft, EMPTY_CONTENT, newDraft, type DraftContent, withPhoto, written } from './draft'
import { inputOf, missingOf, placeOf, placeToSay, previewOf } from './draft-input'

const NOW = '2026-11-24T02:00:00.000Z'
const LENGTHS = { words: 40, place: 20, when: 10 }
const community = { id: 1, name: '演示社区' }
const building = { id: '1-building00000000', name: '演示路 1 号楼' }

const whole: Partial<DraftContent> = {
  category: 'leak',
  urgency: 'soon',
  words: '楼上 3-2 滴水，电话 138 0013 8000',
  building,
  door: ' 2 单元 3-1 ',
}
const draftOf = (content: Partial<DraftContent>): Draft => written(newDraft('draft', NOW), content, NOW)

test.each([
  [{}, 'words'],
  [{ words: '   ' }, 'words'],
  [{ ...whole, words: '电话 138 0013 8000 '.repeat(5) }, 'tooLong'],
  [{ words: '滴水' }, 'category'],
  [{ ...whole, building: null }, 'place'],
  [{ ...whole, building: null, placeWords: ' ' }, 'place'],
  [{ ...whole, urgency: null }, 'urgency'],
  [whole, null],
  [{ ...whole, building: null, placeWords: '楼道口' }, null],
  [{ ...whole, building: null, spot: { lat: 29.5, lng: 106.5, crs: 'gcj02' } }, null],
] satisfies [Partial<DraftContent>, string | null][])('%p lacks %s', (content, missing) => {
  expect(missingOf(draftOf(content), community, LENGTHS)).toBe(missing)
  expect(inputOf(draftOf(content), community, LENGTHS) === null).toBe(missing !== null)
})

test('words may be missing if there is a photo, a community may not', () => {
  const shown = withPhoto(draftOf({ ...whole, words: '' }), { name: 'photo', bytes: 3 }, NOW)
  expect(inputOf(shown, community, LENGTHS)).toMatchObject({ words: '', photos: 1 })
  expect(missingOf(shown, null, LENGTHS)).toBe('community')
})

test('numbers are masked; the door has its own field', () => {
  const input = inputOf(draftOf({ ...whole, placeWords: '住 501 的门口', when: '打 13800138000' }), community, LENGTHS)
  expect(JSON.stringify({ ...input, door: '' })).not.toMatch(/138|3-2|501/)
  expect(input).toMatchObject({ words: '楼上 〔门牌号〕 滴水，电话 〔电话号码〕', door: '2 单元 3-1' })
})

test.each([
  ['leak', null, 'home'],
  ['clutter', null, 'everyone'],
  ['clutter', 'home', 'home'],
  ['leak', 'everyone', 'everyone'],
] as const)('%s, said to concern %s, concerns %s', (category, concerns, found) => {
  expect(inputOf(draftOf({ ...whole, category, concerns }), community, LENGTHS)?.concerns).toBe(found)
})

test('the preview is made from the input that would be sent', () => {
  const reporter = { name: '演示居民', phone: '13000000000', communityPhone: null }
  const facts = previewOf(draftOf(whole), community, reporter, LENGTHS, NOW)
  expect(facts).toMatchObject({
    words: '楼上 〔门牌号〕 滴水，电话 〔电话号码〕',
    place: '演示路 1 号楼',
    state: 'filed',
    reporterName: '演示居民',
    filedAt: NOW,
  })
  expect(previewOf(draftOf({}), community, reporter, LENGTHS, NOW)).toBeNull()
})

test('a place is described by its building, its words or a spot', () => {
  expect(placeOf({ ...EMPTY_CONTENT, building, placeWords: '楼道口' }, 80)).toBe('演示路 1 号楼，楼道口')
  expect(placeOf({ ...EMPTY_CONTENT, spot: { lat: 29.5, lng: 106.5, crs: 'gcj02' } }, 80)).toBe('地图上点的地方')
  expect(placeOf(EMPTY_CONTENT, 80)).toBeNull()
})

test('the place to read out is not masked; neither a spot nor the reporter’s own door is one', () => {
  expect(placeToSay({ ...EMPTY_CONTENT, building, placeWords: '3 单元 502', door: '701' }, 80)).toBe(
    '演示路 1 号楼，3 单元 502',
  )
  expect(placeToSay({ ...EMPTY_CONTENT, door: '502' }, 80)).toBeNull()
  expect(placeToSay({ ...EMPTY_CONTENT, spot: { lat: 29.5, lng: 106.5, crs: 'gcj02' } }, 80)).toBeNull()
})
