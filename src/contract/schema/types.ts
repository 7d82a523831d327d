import type * as v from 'valibot'
import type { Method } from '../methods'
import type { definitions } from './definitions.generated'

/** Input and output of a method, from its definition. Types only, so that the phone can import them. */
export type Input<M extends Method> = v.InferInput<(typeof definitions)[M]['input']>
export type Output<M extends Method> = v.InferOutput<(typeof definitions)[M]['output']>
