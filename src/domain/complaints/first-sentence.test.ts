import { inSigns } from '../text'
import { firstSentence } from './first-sentence'

test.each([
  ['楼上装修到夜里十一点，电钻一直响。娃儿睡不着。', '楼上装修到夜里十一点，电钻一直响。'],
  ['下水道又堵了！厨房全是水', '下水道又堵了！'],
  ['他说“我就要放音乐！”半夜还在放', '他说“我就要放音乐！”'],
  ['楼道灯不亮了\n三楼到四楼都是', '楼道灯不亮了'],
  ['  门口堆了很多东西  ', '门口堆了很多东西'],
])('%s begins with %s', (said, first) => {
  expect(firstSentence(said)).toBe(first)
})

test('a greeting or a bare mark brings the sentence behind it along', () => {
  expect(firstSentence('您好。楼上一直漏水。都半个月了。')).toBe('您好。楼上一直漏水。')
  expect(firstSentence('！！！救命啊楼上着火了！快来')).toBe('！！！救命啊楼上着火了！')
  expect(firstSentence('漏水。')).toBe('漏水。')
})

test('a greeting stays alone before a sentence that is too long with it', () => {
  const long = '楼'.repeat(39)
  expect(firstSentence(`您好。${long}。`)).toBe('您好。')
})

test('a long sentence ends at its last pause within 40 signs', () => {
  const said = `${'楼上的水一直滴，'.repeat(8)}谁来看看。`
  expect(firstSentence(said)).toBe('楼上的水一直滴，楼上的水一直滴，楼上的水一直滴，楼上的水一直滴，楼上的水一直滴')
})

test('without a pause it is cut between signs, and no number, hidden word or family is divided', () => {
  expect(inSigns(firstSentence('字'.repeat(60)))).toHaveLength(40)
  expect(firstSentence(`${'字'.repeat(37)}123456号门前`)).toBe('字'.repeat(37))
  expect(firstSentence(`${'字'.repeat(38)}〔门牌号〕那家`)).toBe('字'.repeat(38))
  expect(firstSentence(`${'字'.repeat(39)}👨‍👩‍👧‍👦👨‍👩‍👧‍👦`)).toBe(`${'字'.repeat(39)}👨‍👩‍👧‍👦`)
})

test('one endless word is cut all the same, and nothing said is nothing', () => {
  expect(inSigns(firstSentence('a'.repeat(90)))).toHaveLength(40)
  expect(firstSentence('')).toBe('')
  expect(firstSentence(' \n ')).toBe('')
})
