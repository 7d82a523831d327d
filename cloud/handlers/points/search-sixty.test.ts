import { openSample } from '../../../test/sample'
import questions from './sixty-questions.json'

const WEDNESDAY_TEN = '2026-11-25T02:00:00.000Z'
const RIGHT_AT_LEAST = 57
const FIRST = 3

let sample: Awaited<ReturnType<typeof openSample>>
beforeAll(async () => {
  sample = await openSample(WEDNESDAY_TEN)
})
afterAll(() => sample.close())

/** The middle of the sample district, from where its author judged what is near. */
const near = { lat: 39.250177, lng: 82.452765, crs: 'gcj02' as const, profile: 'standard' as const }

test('of sixty questions in residents’ words, one of the right points is among the first three', async () => {
  const wrong: string[] = []
  for (const { question, points } of questions) {
    const { rows } = await sample.ask('points.search', { text: question, near })
    const first = rows.slice(0, FIRST).map(({ name }) => name)
    if (!first.some((name) => points.includes(name))) wrong.push(`${question}: ${first.join()}`)
  }
  expect(questions).toHaveLength(60)
  if (wrong.length > questions.length - RIGHT_AT_LEAST) throw new Error(wrong.join('\n'))
})
