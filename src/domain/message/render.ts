import { THING_MAX } from './lengths'
import type { MessageData } from './message'
import { shorten } from './shorten'
import { spokenWhen, wechatTime } from './spoken-data.zh'
import { toInstant } from '../time'
import type { Datum, FieldKind, FieldName, Template } from './template'

const NOTHING = '—' // WeChat refuses an empty field

export const kindOf = (field: string): FieldKind => field.replace(/\d+$/, '') as FieldKind

const said = (datum: Datum, value: string, now: string): string => {
  if (datum === 'instant') return value && spokenWhen(value, now)
  return typeof datum === 'number' ? value : (datum[value] ?? '')
}

const sayAll = ({ data: shape }: Template, data: MessageData, now: string): Record<string, string> =>
  Object.fromEntries(Object.entries(shape).map(([name, datum]) => [name, said(datum, data[name] ?? '', now)]))

/** @throws RangeError for an instant that cannot be read; Day.js would word it as `Invalid Date` */
const refuseUnreadable = ({ data: shape }: Template, data: MessageData): void => {
  for (const [name, datum] of Object.entries(shape)) {
    const value = data[name] ?? ''
    if (datum === 'instant' && value !== '') toInstant(Date.parse(value))
  }
}

/**
 * The text of a message.
 * @param now an instant: times are worded relative to it
 * @throws RangeError for an instant that cannot be read
 */
export const textOf = (template: Template, data: MessageData, now: string): string => {
  refuseUnreadable(template, data)
  return template.text(sayAll(template, data, now))
}

/** The WeChat fields of a message. */
export const fieldsOf = (template: Template, data: MessageData, now: string): Record<FieldName, string> => {
  const words = sayAll(template, data, now)
  const valueOf = (field: string, source: string | ((said: Record<string, string>) => string)): string => {
    if (typeof source === 'function') return source(words)
    if (template.data[source] === 'instant') return wechatTime(data[source] ?? '')
    const word = words[source] ?? ''
    return kindOf(field) === 'thing' ? shorten(word, THING_MAX) || NOTHING : word
  }
  const fields = Object.entries(template.wechat?.fields ?? {}).map(([field, source]) => [field, valueOf(field, source)])
  return Object.fromEntries(fields) as Record<FieldName, string>
}
