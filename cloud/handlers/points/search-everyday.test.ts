import { openSample, type SampleSearch } from '../../../test/records/sample-search'
import questions from './everyday-questions.json'

const FIRST = 3
/** Of these there is nothing in the sample, though a part of some is there. */
const NOTHING = [
  '修拉链',
  '配钥匙',
  '办身份证',
  '办结婚证',
  '交水费',
  '婚姻登记',
  '宠物医院',
  '理发',
  '学英语',
  '免费体检',
]

interface Expected {
  question: string
  kinds?: string[]
  services?: string[]
  highlight?: string
  there?: string
}

let sample: SampleSearch
beforeAll(async () => {
  sample = await openSample()
})
afterAll(() => sample.close())

/** The names of the sample's points that answer. */
const rightOnes = ({ kinds = [], services = [], highlight, there }: Expected): Set<string> =>
  new Set(
    sample.points
      .filter(
        (point) =>
          kinds.includes(point.kind) ||
          point.serviceDetails.some(({ name }) => services.includes(name)) ||
          (highlight !== undefined && point.highlight === highlight) ||
          (there !== undefined &&
            Object.entries(point.accessibility).some(([what, is]) => what === there && is === 'yes')),
      )
      .map(({ name }) => name),
  )

test.each(questions as Expected[])('$question: a right point is among the first three, and sure', async (expected) => {
  const { rows } = await sample.search(expected.question)
  const right = rightOnes(expected)
  const first = rows.slice(0, FIRST).filter(({ isSure }) => isSure)
  expect(first.filter(({ name }) => right.has(name))).not.toEqual([])
  expect(first[0]?.by).not.toBe('bring')
})

test.each(NOTHING)('%s: nothing is sure', async (text) => {
  const { rows } = await sample.search(text)
  expect(rows.filter(({ isSure }) => isSure)).toEqual([])
})
