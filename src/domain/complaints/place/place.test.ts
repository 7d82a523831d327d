import { normalPlace, placeText } from './place'

test.each([
  ['竹筒街 12 号院，2 栋', '竹筒街12号院2幢'],
  ['竹筒街１２号院 2 栋', '竹筒街十二号院二栋'],
  ['A座', 'ａ座'],
])('%s and %s are normalised to the same name', (one, other) => {
  expect(normalPlace(one)).toBe(normalPlace(other))
})

test('normalising is idempotent', () => {
  const once = normalPlace('竹筒街 12 号院，２栋 三单元')
  expect(normalPlace(once)).toBe(once)
})

const text = (building: string | null, words: string, hasPosition = false) =>
  placeText({ building, words, hasPosition }, '地图上点的地方', 20)

test('the building comes first, then the words; a building that the words repeat is not doubled', () => {
  expect(text('竹筒街 2 栋', ' 楼道口 ')).toBe('竹筒街 2 栋，楼道口')
  expect(text('竹筒街 2 栋', '')).toBe('竹筒街 2 栋')
  expect(text('竹筒街 2 栋', '竹筒街 2 栋楼道口')).toBe('竹筒街 2 栋楼道口')
  expect(text(null, '菜场门口')).toBe('菜场门口')
})

test('a position alone has a name; without anything the place is null', () => {
  expect(text(null, ' ', true)).toBe('地图上点的地方')
  expect(text(null, ' ')).toBeNull()
})

test('a long place is cut, never within a character', () => {
  expect(text(null, '字'.repeat(30))).toHaveLength(20)
  expect(text(null, `${'字'.repeat(19)}😀`)).toBe('字'.repeat(19))
})
