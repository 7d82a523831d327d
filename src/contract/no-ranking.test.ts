import * as v from 'valibot'
import { definitions } from './schema/definitions.generated'

/** What games call it when people are compared or rewarded. */
const RANKING =
  /^(rank|ranks|ranking|score|scores|level|levels|grade|top|best|leader ?board|stars?|medals?|badges?|trophy|trophies|coins?|credits?|streaks?|percentile|karma|xp|rewards?|prizes?)$/

const wordsOf = (key: string): string[] => key.split(/(?=[A-Z])/).map((word) => word.toLowerCase())

/** The parts of a Valibot schema that contain others. */
interface Parts {
  type: string
  entries?: Readonly<Record<string, v.GenericSchema>>
  items?: readonly v.GenericSchema[]
  item?: v.GenericSchema
  wrapped?: v.GenericSchema
  value?: v.GenericSchema
  options?: readonly unknown[]
}

const isSchema = (one: unknown): one is v.GenericSchema => typeof one === 'object' && one !== null && 'kind' in one

/** Every field of an answer with its path, and whether it is a number. */
const fieldsOf = (schema: v.GenericSchema, path: string): { path: string; key: string; isNumber: boolean }[] => {
  const { entries = {}, items = [], item, wrapped, value, options = [] } = schema as unknown as Parts
  const inner = [...items, item, wrapped, value, ...options].filter(isSchema)
  return [
    ...Object.entries(entries).flatMap(([key, one]) => [
      { path: `${path}.${key}`, key, isNumber: isNumber(one) },
      ...fieldsOf(one, `${path}.${key}`),
    ]),
    ...inner.flatMap((one) => fieldsOf(one, path)),
  ]
}

const isNumber = (schema: v.GenericSchema): boolean => {
  const { type, wrapped } = schema as unknown as Parts
  return type === 'number' || (wrapped !== undefined && isNumber(wrapped))
}

/** A point is a place, so a field of points is a list of them; a number of them would be a reward. */
const isRanking = ({ key, isNumber }: { key: string; isNumber: boolean }): boolean =>
  wordsOf(key).some((word) => RANKING.test(word)) || (isNumber && /points?$/i.test(key))

const fields = Object.entries(definitions).flatMap(([method, { output }]) =>
  fieldsOf(output as v.GenericSchema, method),
)

test('no answer has a field that ranks people or rewards them with points', () => {
  expect(fields.filter(isRanking).map(({ path }) => path)).toEqual([])
})

test('the fields of all answers are looked at, also those in lists and in what may be null', () => {
  const paths = fields.map(({ path }) => path)
  expect(paths.length).toBeGreaterThan(500)
  for (const path of [
    'hours.mine.entries.minutes',
    'hours.verify.certificate.times',
    'shifts.get.own.presence.minutes',
  ])
    expect(paths).toContain(path)
})

test.each(['rank', 'topVolunteers', 'scoreOfMonth', 'starCount', 'points', 'earnedPoints'])(
  'a number called %s would be found',
  (key) => {
    const schema = v.strictObject({ rows: v.nullable(v.array(v.strictObject({ [key]: v.number() }))) })
    expect(fieldsOf(schema, 'x').filter(isRanking)).toMatchObject([{ path: `x.rows.${key}` }])
  },
)
