import type * as v from 'valibot'
import type { Method } from '../methods'
import type { definitions } from './definitions.generated'

/** What a method is given, and what it answers, as its definition says. Types only: the phone may use them. */
export type Input<M extends Method> = v.InferInput<(typeof definitions)[M]['input']>
export type Output<M extends Method> = v.InferOutput<(typeof definitions)[M]['output']>
