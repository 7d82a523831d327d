import type { MessageData } from './message'
import { fieldsOf, kindOf, textOf } from './render'
import { type Datum, fieldKinds, type Template } from './template'
import { fits } from './wechat-kinds.zh'

/** The lengths that the inbox and its wire format accept. */
export const bounds = { title: 40, text: 300, page: 120, key: 40 } as const
const NOW = '2026-11-24T02:00:00.000Z'
const LONGEST_INSTANT = '2026-12-31T15:59:00.000Z'
const LONGEST_ID = 'zzzzz-zzzzzzzzzzzzzzzz'
const WIDE = '\u6e1d' // a Chinese character, of which WeChat's fields accept the fewest

const valuesOf = (datum: Datum): string[] => {
  if (datum === 'instant') return [NOW, LONGEST_INSTANT]
  return typeof datum === 'number' ? [WIDE.repeat(datum), WIDE, ''] : Object.keys(datum)
}

/** Every combination of the shortest and the longest data of a template. */
const worstData = ({ data: shape }: Template): MessageData[] =>
  Object.entries(shape).reduce<MessageData[]>(
    (all, [name, datum]) => all.flatMap((data) => valuesOf(datum).map((value) => ({ ...data, [name]: value }))),
    [{}],
  )

const isWithin = (text: string, max: number): boolean => text.trim() !== '' && text.length <= max

const problemsOf = (key: string, template: Template): string[] => {
  const problems = new Set<string>()
  const demand = (isRight: boolean, problem: string) => void (isRight || problems.add(`${key}: ${problem}`))
  const page = template.opens(LONGEST_ID)
  demand(/^[a-z_]+(?:\.[a-z_]+)?$/.test(key) && key.length <= bounds.key, 'its key')
  demand(isWithin(template.title, bounds.title), 'its title')
  demand(page === null || isWithin(page, bounds.page), 'its page')
  for (const data of worstData(template)) {
    demand(isWithin(textOf(template, data, NOW), bounds.text), 'its text')
    for (const [field, value] of Object.entries(fieldsOf(template, data, NOW))) {
      const kind = kindOf(field)
      demand(fieldKinds.includes(kind), `WeChat has no kind of field ${field}`)
      demand(fits[kind]?.test(value) ?? true, `WeChat refuses ${field} "${value}"`)
    }
  }
  return [...problems]
}

const fieldNamesOf = ({ wechat }: Template): string =>
  Object.keys(wechat?.fields ?? {})
    .sort()
    .join(' ')

/**
 * Checks that a message fits the inbox and WeChat's fields with any data, and that messages sharing a WeChat template
 * fill the same fields. Run by the build and by a test.
 * @returns one line for each violation
 */
export const checkTemplates = (all: Readonly<Record<string, Template>>): string[] => {
  const firsts = new Map<string, Template>()
  return Object.entries(all).flatMap(([key, template]) => {
    const { wechat } = template
    const first = wechat && (firsts.get(wechat.subscription) ?? template)
    if (wechat && first) firsts.set(wechat.subscription, first)
    const isAlike = !first || fieldNamesOf(first) === fieldNamesOf(template)
    return [
      ...problemsOf(key, template),
      ...(isAlike ? [] : [`${key}: other fields than others of ${wechat?.subscription}`]),
    ]
  })
}
