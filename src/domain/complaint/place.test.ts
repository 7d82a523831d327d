import { addressKey, normalPlace, placeText } from './place'

const key = (door: string, words = '竹筒街12号院2栋', buildingId: string | null = null) => addressKey({ buildingId, words, door })

test.each([
  ['3-2', '３－２'],
  ['3-2', ' 3 - 2 '],
  ['二单元3-2', '2单元 3－2'],
  ['2单元3-2', '2-3-2'],
  ['2单元502室', '二单元五零二'],
  ['十二楼3号', '12-3'],
  ['A座1203', 'a座１２０３'],
])('the doors %s and %s are one home', (one, other) => {
  expect(key(one)).toBe(key(other))
})

test.each([
  ['竹筒街 12 号院，2 栋', '竹筒街12号院2幢'],
  ['竹筒街１２号院 2 栋', '竹筒街十二号院二栋'],
])('the houses %s and %s are one', (one, other) => {
  expect(key('3-2', one)).toBe(key('3-2', other))
})

test.each([
  ['3-2', '3-3'],
  ['13-2', '1-32'],
  ['2单元3-2', '3-2'],
])('the doors %s and %s are two homes', (one, other) => {
  expect(key(one)).not.toBe(key(other))
})

test('a house of the list is known by its number, whatever was said besides', () => {
  expect(key('3-2', '楼道口', '1-aaaaaaaaaaaaaaaa')).toBe(key('3-2', '', '1-aaaaaaaaaaaaaaaa'))
  expect(key('3-2', '', '1-aaaaaaaaaaaaaaaa')).not.toBe(key('3-2', '', '1-bbbbbbbbbbbbbbbb'))
})

test('half an address is none', () => {
  expect(key('')).toBeNull()
  expect(key('  ，')).toBeNull()
  expect(key('3-2', '')).toBeNull()
})

test('a key is the same when it is made again', () => {
  const once = normalPlace('竹筒街 12 号院，２栋 三单元')
  expect(normalPlace(once)).toBe(once)
})

const text = (building: string | null, words: string, hasPosition = false) =>
  placeText({ building, words, hasPosition }, '地图上点的地方', 20)

test('the house comes first, then what was said besides; it is not said twice', () => {
  expect(text('竹筒街 2 栋', ' 楼道口 ')).toBe('竹筒街 2 栋，楼道口')
  expect(text('竹筒街 2 栋', '')).toBe('竹筒街 2 栋')
  expect(text('竹筒街 2 栋', '竹筒街 2 栋楼道口')).toBe('竹筒街 2 栋楼道口')
  expect(text(null, '菜场门口')).toBe('菜场门口')
})

test('a spot alone has a name, and nothing at all has none', () => {
  expect(text(null, ' ', true)).toBe('地图上点的地方')
  expect(text(null, ' ')).toBeNull()
})

test('a long one is cut, never in the middle of a sign', () => {
  expect(text(null, '字'.repeat(30))).toHaveLength(20)
  expect(text(null, `${'字'.repeat(19)}😀`)).toBe('字'.repeat(19))
})
