import { limits } from '../../contract/limits'
import { bounds, checkTemplates } from './check'
import { MESSAGE_MAX, NAME_MAX, NOTE_MAX, PERSON_NAME_MAX } from './lengths'
import { template, type Template } from './template'
import { templates } from './templates'
import { templateProblems } from './problems'

/** A correct template with these properties replaced. */
const changed = (wrong: object): Template => ({ ...templates.photo_pending_review, ...wrong })
const filled = (fields: object, data: object = { subject: NAME_MAX }) =>
  changed({ data, wechat: { subscription: 'staff_task', fields } })
const problemsOf = (one: Template) => checkTemplates({ one })

test('every message fits the inbox and WeChat, whatever its data', () => {
  expect(templateProblems()).toEqual([])
})

test('the limits are those of the contract', () => {
  const { nameMax, noteMax, personNameMax, messageMax, pageMax } = limits
  expect([NAME_MAX, NOTE_MAX, PERSON_NAME_MAX]).toEqual([nameMax, noteMax, personNameMax])
  expect([bounds.title, bounds.text, bounds.page]).toEqual([nameMax, messageMax, pageMax])
  expect(MESSAGE_MAX).toBe(messageMax)
})

test.each([
  ['a title too long', changed({ title: '长'.repeat(41) }), 'one: its title'],
  ['a text too long at its longest', changed({ data: { subject: 290 } }), 'one: its text'],
  ['a page too long', changed({ opens: (id: string) => id.repeat(6) }), 'one: its page'],
  ['an empty text for empty data', changed({ text: ({ subject }: { subject: string }) => subject }), 'one: its text'],
])('%s is found', (_, wrong, problem) => {
  expect(problemsOf(wrong)).toContain(problem)
})

const atMost = (field: string, fitting: string, tooLong: string) => [field, fitting, tooLong] as const
test.each([
  atMost('thing1', '二十个字'.repeat(5), '二十个字'.repeat(5) + '一'),
  atMost('number1', '1'.repeat(32), '1'.repeat(33)),
  atMost('number1', '12.5', '十二'),
  atMost('letter1', 'a'.repeat(32), 'a'.repeat(33)),
  atMost('symbol1', '+++++', '++++++'),
  atMost('character_string1', 'a-1'.repeat(10), 'a-1'.repeat(11)),
  atMost('character_string1', 'A1', '三号'),
  atMost('time1', '2026年11月24日 14:30', '今天下午 2:30'),
  atMost('date1', '2026年11月24日', '11 月 24 日'),
  atMost('amount1', '¥12.50', '12345678901元'),
  atMost('phone_number1', '+86 13800000000', '1'.repeat(18)),
  atMost('car_number1', '渝A12345Z', '渝A12345ZZ'),
  atMost('name1', '十个字的名字算是最长', '十一个字的名字就太长了'),
  atMost('name1', 'a'.repeat(20), 'a'.repeat(21)),
  atMost('phrase1', '社区负责人', '社区负责人们'),
  atMost('phrase1', '通过', 'OK'),
])('WeChat’s %s takes %j and not %j', (field, fitting, tooLong) => {
  expect(problemsOf(filled({ [field]: () => fitting }))).toEqual([])
  expect(problemsOf(filled({ [field]: () => tooLong }))).toEqual([`one: WeChat refuses ${field} "${tooLong}"`])
})

test('the datum of a field is shortened if its type allows that, and an instant becomes WeChat’s time', () => {
  const data = { note: 200, at: 'instant' }
  expect(problemsOf(filled({ thing1: 'note', time2: 'at' }, { subject: NAME_MAX, ...data }))).toEqual([])
  expect(problemsOf(filled({ phrase1: 'note' }, { subject: NAME_MAX, ...data }))).toContainEqual(
    expect.stringContaining('phrase1'),
  )
})

test('an unknown type of field is found, and messages of one subscription must fill the same fields', () => {
  expect(problemsOf(filled({ wish1: () => 'x' }))).toEqual(['one: WeChat has no kind of field wish1'])
  const other = template({
    ...templates.photo_refused,
    wechat: { subscription: 'account', fields: { thing9: 'subject' } },
  })
  const both = checkTemplates({ role_taken: templates.role_taken as Template, other: other as Template })
  expect(both).toContain('other: other fields than others of account')
})
