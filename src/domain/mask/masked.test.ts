import { masked, maskedPlace } from './masked'

test('the text is trimmed, masked, and then cut to length between characters', () => {
  expect(masked(' 打 13800005550 ', 40)).toBe('打 〔电话号码〕')
  expect(masked('字'.repeat(9), 5)).toBe('字字字字字')
  expect(masked(`${'字'.repeat(4)}😀`, 5)).toBe('字字字字')
})

test.each([
  ['502', '〔门牌号〕'],
  [' ５０２ ', '〔门牌号〕'],
  ['五零二', '〔门牌号〕'],
  ['2 栋，502', '2 栋，〔门牌号〕'],
  ['1203、1204', '〔门牌号〕、〔门牌号〕'],
  ['2 栋 3-2', '2 栋 〔门牌号〕'],
  ['竹筒街 12 号院 2 栋 1902', '竹筒街 12 号院 2 栋 〔门牌号〕'],
  ['2 栋，119', '2 栋，〔门牌号〕'],
  ['2003', '〔门牌号〕'],
  ['演示苑2003', '演示苑 〔门牌号〕'],
  ['演示花园 ５０２，门口', '演示花园 〔门牌号〕，门口'],
])('in a place, a number by itself is a door: %s', (words, place) => {
  expect(maskedPlace(words, 80)).toBe(place)
  expect(maskedPlace(place, 80)).toBe(place)
})

test.each([
  '长石梯 120',
  '12 号院 2 栋',
  '2 栋三楼',
  '503 路车站',
  '中山路 2003',
  '演示园 2 栋 2003 年修的',
  '2 栋，12 楼',
  '菜场门口',
])('a place without a door stays: %s', (words) => {
  expect(maskedPlace(words, 80)).toBe(words)
})

test('in a sentence, a number by itself stays', () => {
  expect(masked('吵到半夜，120', 80)).toBe('吵到半夜，120')
})
