import { openSample, type SampleSearch } from '../../../test/records/sample-search'
import questions from './sixty-questions.json'

const RIGHT_AT_LEAST = 57
const FIRST = 3

let district: SampleSearch
beforeAll(async () => {
  district = await openSample()
})
afterAll(() => district.close())

test('of sixty questions in residents’ words, one of the right points is among the first three', async () => {
  const wrong: string[] = []
  for (const { question, points } of questions) {
    const { rows } = await district.search(question)
    const first = rows.slice(0, FIRST).map(({ name }) => name)
    if (!first.some((name) => points.includes(name))) wrong.push(`${question}: ${first.join()}`)
  }
  expect(questions).toHaveLength(60)
  if (wrong.length > questions.length - RIGHT_AT_LEAST) throw new Error(wrong.join('\n'))
})
