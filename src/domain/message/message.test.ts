import fc from 'fast-check'
import { message } from './message'
import { fieldsOf, kindOf, textOf } from './render'
import { shorten } from './shorten'
import { type Datum, template, type Template } from './template'
import { templateKeys, templateOf } from './templates'
import { fits } from './wechat-kinds.zh'

const NOW = '2026-11-24T02:00:00.000Z'
const about = { communityId: 1, to: { personId: 'p' }, subjectId: '1-0123456789abcdef' }

test('a message becomes a text in which roles have their Chinese names', () => {
  const { template: key, data } = message('role_taken', { ...about, data: { role: 'worker', community: '石板坡社区' } })
  const found = templateOf(key) as Template
  expect(textOf(found, data, NOW)).toBe('您在石板坡社区的社区工作者身份收回了。有疑问可以打社区电话问。')
  expect(fieldsOf(found, data, NOW)).toEqual({ thing1: '社区工作者身份收回了', thing2: '石板坡社区' })
})

test('an empty community stands for the district', () => {
  const { data } = message('role_restored', { ...about, data: { role: 'admin', community: '' } })
  expect(textOf(templateOf('role_restored') as Template, data, NOW)).toBe('您在本区的区管理员身份恢复了，现在就能用。')
})

test('an instant is worded relative to the time of reading, and in full for WeChat', () => {
  const one = template({
    title: '-',
    data: { at: 'instant' },
    text: ({ at }) => at,
    opens: () => null,
    wechat: { subscription: 'answer', fields: { time1: 'at' } },
  }) as Template
  const said = (at: string) => textOf(one, { at }, NOW)
  expect(said('2026-11-24T06:30:00.000Z')).toBe('今天下午 2:30')
  expect(said('2026-11-25T01:00:00.000Z')).toBe('明天上午 9:00')
  expect(said('2026-11-23T12:05:00.000Z')).toBe('11 月 23 日晚上 8:05')
  expect(fieldsOf(one, { at: '2026-11-24T16:05:00.000Z' }, NOW)).toEqual({ time1: '2026年11月25日 0:05' })
})

test('an unknown template is null', () => {
  expect([templateOf('gone'), templateOf('toString')]).toEqual([null, null])
})

test('a long text is shortened without splitting a character, and line breaks become spaces', () => {
  expect(shorten('一二三四五', 5)).toBe('一二三四五')
  expect(shorten('一二三四五六', 5)).toBe('一二三四…')
  expect(shorten('一二三😀五', 5)).toBe('一二三…')
  expect(shorten(' 一\n二 ', 5)).toBe('一 二')
})

test('whatever people write, no field is sent that WeChat refuses', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...templateKeys),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
      (key, text) => {
        const { data: shape } = templateOf(key) as Template
        const word = (datum: Datum) => (typeof datum === 'number' ? text : datum === 'instant' ? NOW : 'worker')
        const given = Object.entries(shape).map(([name, datum]) => [name, word(datum)])
        const { data } = message(key, { ...about, data: Object.fromEntries(given) as never })
        for (const [field, value] of Object.entries(fieldsOf(templateOf(key) as Template, data, NOW))) {
          expect(value).toMatch(fits[kindOf(field)])
        }
      },
    ),
  )
})
