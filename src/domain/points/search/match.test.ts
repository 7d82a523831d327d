import { matchPoint } from './match'
import { readQuestion } from './question'

/** The column `search` as the database fills it. */
const search = (changes: { name?: string; services?: [name: string, bring: string[], who: string][] } = {}) => {
  const services = changes.services ?? [['高龄津贴', ['本人身份证', '户口本'], '满 80 岁的老人']]
  return [
    changes.name ?? '柚子坡邻里服务点',
    '邻里服务点 办事 养老',
    '可以借雨伞',
    '厕所 凳子',
    '榕荫街 28 号',
    'yzpllfwd gljt',
    ...[0, 1, 2].map((part) => JSON.stringify(services.map((service) => service[part]))),
  ].join('\n')
}

const match = (text: string, column = search()) => matchPoint(readQuestion(text), column)
const score = (text: string, column?: string) => match(text, column)?.score ?? 0

test.each([
  ['柚子坡', 'name'],
  ['养老', 'kind'],
  ['雨伞', 'highlight'],
  ['厕所', 'there'],
  ['榕荫街', 'address'],
  ['高龄津贴', 'service'],
  ['户口本', 'bring'],
  ['80 岁的老人', 'who'],
  ['GLJT', 'initials'],
])('%s is found by its field %s', (text, kind) => {
  expect(match(text)?.field.kind).toBe(kind)
  expect(score(text)).toBeGreaterThanOrEqual(0.5)
})

test('the service and the thing to bring are named by their index', () => {
  const two = search({
    services: [
      ['打印', [], ''],
      ['居住证明', ['身份证', '租房合同'], ''],
    ],
  })
  expect(match('租房合同', two)?.field).toMatchObject({ kind: 'bring', service: 1, thing: 1 })
})

test('a name counts more than what one has to bring', () => {
  expect(score('柚子坡')).toBeGreaterThan(score('户口本'))
})

test.each(['高龄金贴', '高龄津津贴', '高津贴', '柚子波', '柚梓坡'])('one wrong character is forgiven: %s', (text) => {
  expect(score(text)).toBeGreaterThanOrEqual(0.5)
  expect(score(text)).toBeLessThan(1)
})

test('two wrong characters, or one of a word of two, are not', () => {
  expect(score('高林金贴')).toBeLessThan(0.5)
  expect(score('雨散')).toBe(0)
})

test('initials are not forgiven', () => {
  expect(score('gljt')).toBe(1)
  expect(score('gljx')).toBe(0)
})

test('characters in their order are better than one wrong character', () => {
  const card = search({ services: [['老年优待证', [], '']] })
  const school = search({ services: [['老年大学', [], '']] })
  expect(score('老年证', card)).toBeGreaterThan(score('老年证', school))
})

test('words are weighed by their length, wherever they are found', () => {
  expect(score('柚子坡 高龄津贴')).toBeCloseTo(1)
  expect(score('柚子坡 修拉链')).toBeCloseTo(0.5)
})

test('a name with a line break does not hide the services', () => {
  expect(score('高龄津贴', search({ name: '柚子坡\n站' }))).toBe(1)
})

test('what a word is about is sure, but less than the whole word', () => {
  expect(score('社区养老')).toBeGreaterThan(0.75)
  expect(score('社区养老')).toBeLessThan(score('养老'))
  expect(match('老年人雨伞')?.field.kind).toBe('highlight')
})

test('what one has to bring is not what a word is about: 办身份证 is answered by no point', () => {
  expect(score('身份证')).toBeGreaterThanOrEqual(0.5)
  expect(score('办身份证')).toBeLessThan(0.5)
})

test('a whole service or kind at the end of a word is sure, whatever stands before it', () => {
  expect(match('隔壁大姐家高龄津贴')?.field.kind).toBe('service')
  expect(score('隔壁大姐家高龄津贴')).toBeGreaterThanOrEqual(0.5)
  expect(score('妈妈居家养老')).toBeGreaterThanOrEqual(0.5)
})

test('a service is shown, and not what another needs, where both have a part of the word', () => {
  const two = search({
    services: [
      ['居住证明', ['本人身份证'], ''],
      ['打印和复印', [], ''],
    ],
  })
  expect(match('复印身份证', two)?.field).toMatchObject({ kind: 'service', service: 1 })
})

test('the thing is shown, and not what only describes it, where both are in services', () => {
  const two = search({
    services: [
      ['老人午饭', [], ''],
      ['轮椅和拐杖借用', [], ''],
    ],
  })
  expect(match('老人轮椅', two)?.field).toMatchObject({ kind: 'service', service: 1 })
})

test('a word that only describes another does not count', () => {
  expect(score('社区 雨伞')).toBe(1)
})
