import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readQuestion } from './question'
import { beginners, enders, fillers, sameThings, wholeWords } from './resident-words.zh'

const wordsOf = (text: string) => readQuestion(text).map(({ forms }) => forms.map((form) => form.join('')))

test('what people write around the thing is left out', () => {
  expect(wordsOf('哪里可以量血压？')).toEqual([['量血压']])
  expect(wordsOf('请问怎么办理 高龄津贴')).toEqual([['高龄津贴']])
})

const sample = join(__dirname, '../../../../data/sample/points.json')
const points = JSON.parse(readFileSync(sample, 'utf8')) as { serviceDetails?: { name: string }[] }[]
const services = [...new Set(points.flatMap(({ serviceDetails = [] }) => serviceDetails.map(({ name }) => name)))]

test('services, and the words of residents for them, lose nothing', () => {
  expect(services.length).toBeGreaterThan(20)
  const known = [...services, ...sameThings.flat(), ...wholeWords]
  const lost = known.filter((word) => wordsOf(`请问我想${word}的地方在哪里呢`)[0]?.[0] !== word)
  expect(lost).toEqual([])
})

test.each([
  ['学地方戏', '学地方戏'],
  ['哪里有地方戏', '地方戏'],
  ['可以了解医保吗', '了解医保'],
  ['理想的地方', '理想'],
  ['会议纪要在哪里', '会议纪要'],
  ['走不了怎么办', '走不了'],
  ['本地方言', '本地方言'],
  ['我们小区的厕所', '小区 厕所'],
  ['慢病配要', '慢病配要'],
])('%s: a filler inside a word stays', (text, meant) => {
  expect(wordsOf(text).map(([word]) => word)).toEqual(meant.split(' '))
})

test.each([
  ['我想打印', '打印'],
  ['请问，我要量血压呢？', '量血压'],
  ['开门了吗', '开门'],
  ['办证要什么', '办证'],
  ['什么地方能打印', '能打印'],
  ['手机充电的地方有没有', '手机充电'],
  ['wifi 想连，要2号', 'wifi 连 2 号'],
  ['wifi想连', 'wifi 连'],
])('%s: a filler that is a word of its own is left out', (text, meant) => {
  expect(wordsOf(text).map(([word]) => word)).toEqual(meant.split(' '))
})

test('every word that stays whole has a filler in it', () => {
  const all = [...fillers, ...beginners, ...enders]
  expect(wholeWords.filter((word) => !all.some((filler) => word.includes(filler)))).toEqual([])
})

test('where nothing else is left, it is the question', () => {
  expect(wordsOf('地方')).toEqual([['地方']])
})

test('words of residents are read as those of the lists too', () => {
  expect(wordsOf('打麻将')).toEqual([['打麻将', '棋牌']])
  expect(wordsOf('老年证')).toEqual([['老年证', '老年优待证']])
})

const coresOf = (text: string) => readQuestion(text).map(({ cores }) => cores.map((core) => core.join('')))

test.each([
  ['社区食堂', '食堂'],
  ['免费打印材料', '打印'],
  ['量一下血压', '量血压'],
  ['复印身份证', '复印'],
  ['社区图书馆', '书吧'],
  ['食堂几点开门', '食堂'],
])('%s is about %s, without the words around it', (text, core) => {
  expect(coresOf(text)[0]).toContain(core)
})

test('what only describes, one character, and a sentence are no things of their own', () => {
  expect(coresOf('打针')).toEqual([[]])
  expect(coresOf('社区老人')).toEqual([[]])
  expect(coresOf('社区'.repeat(10))).toEqual([[]])
})

test('a word that only describes is aside where another names the thing', () => {
  const asides = (text: string) => readQuestion(text).map(({ isAside }) => isAside)
  expect(asides('老年 食堂')).toEqual([true, false])
  expect(asides('老年 免费')).toEqual([false, false])
  expect(asides('柚子坡 养老')).toEqual([false, false])
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
