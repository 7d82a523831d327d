import { readQuestion } from './question'

const wordsOf = (text: string) => readQuestion(text).map(({ forms }) => forms.map((form) => form.join('')))

test('what people write around the thing is left out', () => {
  expect(wordsOf('哪里可以量血压？')).toEqual([['量血压']])
  expect(wordsOf('请问怎么办理 高龄津贴')).toEqual([['高龄津贴']])
})

test('where nothing else is left, it is the question', () => {
  expect(wordsOf('地方')).toEqual([['地方']])
})

test('words of residents are read as those of the lists too', () => {
  expect(wordsOf('打麻将')).toEqual([['打麻将', '棋牌']])
  expect(wordsOf('老年证')).toEqual([['老年证', '老年优待证']])
})

test('letters and digits are a word of their own, in any width and case', () => {
  expect(readQuestion('ＹＺＰ2 食堂').map(({ isLatin }) => isLatin)).toEqual([true, false])
  expect(wordsOf('ＹＺＰ2食堂')).toEqual([['yzp2'], ['食堂']])
})

test('emoji and signs are no words', () => {
  for (const text of ['😀👩‍👩‍👧', "%_\\';--", '  ', '　']) expect(readQuestion(text)).toEqual([])
})

test('a long text is read up to thirty characters', () => {
  expect(wordsOf('血'.repeat(200))).toEqual([['血'.repeat(30)]])
})
