import * as v from 'valibot'
import { limits } from '../../src/contract/limits'
import {
  type AnsweringFunction,
  type ChangingMethod,
  isChanging,
  isMethod,
  methods,
  type ReadingMethod,
} from '../../src/contract/methods'
import { text } from '../../src/contract/schema/base'
import { definitions } from '../../src/contract/schema/definitions.generated'
import type { Input } from '../../src/contract/schema/types'
import { Failure } from './answer'

export interface Reading<M extends ReadingMethod = ReadingMethod> {
  method: M
  input: Input<M>
}

export interface Change<M extends ChangingMethod = ChangingMethod> {
  method: M
  input: Input<M>
  key: string
}

const envelope = v.strictObject({
  method: v.string(),
  input: v.unknown(),
  key: v.optional(text(limits.keyMin, limits.keyMax)),
})

/** `{ 'position.lat': 'min_value' }`: which field is wrong and why, without its content. */
const fieldsOf = (issues: readonly v.BaseIssue<unknown>[]) =>
  Object.fromEntries(issues.map((issue) => [v.getDotPath(issue) ?? '', issue.type]))

const parse = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> => {
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) throw new Failure('invalid_input', fieldsOf(parsed.issues))
  return parsed.output
}

/**
 * Parses and validates a call.
 * @param serves the function that received it: methods of other functions are unknown there
 * @throws Failure
 */
export const parseCall = (raw: unknown, serves?: AnsweringFunction): Reading | Change => {
  const { method, input, key } = parse(envelope, raw)
  if (!isMethod(method) || (serves && methods[method].at !== serves)) throw new Failure('unknown_method')
  if (!isChanging(method)) return { method, input: parse(definitions[method].input, input) }
  if (!key) throw new Failure('key_required')
  return { method, input: parse(definitions[method].input, input), key }
}
