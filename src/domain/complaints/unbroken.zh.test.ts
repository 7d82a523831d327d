import { joined, placeWord, unbroken } from './unbroken.zh'

const linesOf = (said: string): string[] => unbroken(said).split(/[ \u200b]/)

test('a promise may wrap before and after the date and the time, never within them', () => {
  expect(linesOf('说好 11 月 27 日晚上 7:30 前上门看，我们晚了')).toEqual([
    '说好',
    '11\u00a0月\u00a027\u00a0日',
    '晚上\u00a07:30\u00a0前',
    '上门看，我们晚了',
  ])
  expect(linesOf('明天上午 10:30 前给您回话')).toEqual(['明天', '上午\u00a010:30\u00a0前', '给您回话'])
  expect(linesOf('说好今天上午 10:00 前给您回话，我们晚了')).toEqual([
    '说好',
    '今天',
    '上午\u00a010:00\u00a0前',
    '给您回话，我们晚了',
  ])
  expect(linesOf('事情急，请直接打 12345 市民热线')).toEqual(['事情急，请直接', '打\u00a012345', '市民热线'])
  expect(linesOf('最晚 12 月 7 日办好')).toEqual(['最晚', '12\u00a0月\u00a07\u00a0日办好'])
})

test('joined parts may wrap between each other, and a long part between date and time', () => {
  expect(joined(['上门看看', '', '说好 11 月 27 日晚上 7:30 前']).split(/[ \u200b]/)).toEqual([
    '上门看看\u00a0·',
    '说好',
    '11\u00a0月\u00a027\u00a0日',
    '晚上\u00a07:30\u00a0前',
  ])
  expect(joined(['说好今天上午 10:00 前上门看，我们晚了']).split(/[ \u200b]/)).toEqual([
    '说好',
    '今天',
    '上午\u00a010:00\u00a0前',
    '上门看，我们晚了',
  ])
  expect(joined(['说好最晚 10 月 30 日办好，我们晚了']).split(/[ \u200b]/)).toEqual([
    '说好最晚',
    '10\u00a0月\u00a030\u00a0日办好，我们晚了',
  ])
})

test('a number in a place does not wrap apart from its unit', () => {
  expect(placeWord('竹筒街 12 号院，2 栋')).toBe('竹筒街 12\u00a0号院，2\u00a0栋')
})
