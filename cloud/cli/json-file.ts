import * as v from 'valibot'
import { InputError } from './input-error'

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** V8 says "at position 123" when it knows; an end that came too early is on the last line. */
const brokenLine = (text: string, error: unknown): number => {
  const offset = /position (\d+)/.exec(String(error))?.[1]
  return lineOf(text, offset === undefined ? text.length : Number(offset))
}

/**
 * Reads a JSON file of a known shape. Messages of the schema are Chinese phrases: `应当是一段文字`.
 * @param file its name, for the sentences
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
    .map((issue) => `${file} 里的 ${v.getDotPath(issue) ?? '整个文件'}：${issue.message}。`)
  throw new InputError(sentences)
}
