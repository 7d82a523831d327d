import * as v from 'valibot'
import { InputError } from './input-error'

const lineOf = (text: string, offset: number): number =>
  1 + Array.from(text.matchAll(/\n/g)).filter(({ index }) => index < offset).length

/** V8 says "at position 123" when it knows the position; an unexpected end is on the last line. */
const brokenLine = (text: string, error: unknown): number => {
  const offset = /position (\d+)/.exec(String(error))?.[1]
  return lineOf(text, offset === undefined ? text.length : Number(offset))
}

/** Our own phrases are Chinese; the library's messages about the schema are not. */
const phraseOf = ({ message, received, expected }: v.BaseIssue<unknown>): string => {
  if (/\p{Script=Han}/u.test(message)) return message
  if (received === 'undefined') return '没有这一项，格式见这个命令的 --help'
  return `应当是${expected === 'Array' ? '方括号里的一列' : '花括号里的几项'}，格式见这个命令的 --help`
}

/**
 * Reads a JSON file and validates it by a schema. Messages of the schema are Chinese phrases: `应当是一段文字`.
 * @param file its name, for messages
 * @throws InputError
 */
export const readJson = <S extends v.GenericSchema>(text: string, file: string, schema: S): v.InferOutput<S> => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new InputError([`${file} 第 ${brokenLine(text, error)} 行：不是完整的 JSON。`])
  }
  const parsed = v.safeParse(schema, value, { lang: 'zh' })
  if (parsed.success) return parsed.output
  const sentences = parsed.issues
    .slice(0, 20)
    .map((issue) => `${file} 里的 ${v.getDotPath(issue) ?? '整个文件'}：${phraseOf(issue)}。`)
  throw new InputError(sentences)
}
