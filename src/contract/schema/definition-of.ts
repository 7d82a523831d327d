import type { Method } from '../methods'
import type { Definition } from './definition'
import { definitions } from './definitions.generated'

/** The definition of a method, without the exact types of its schemas. */
export const definitionOf = (method: Method): Definition => definitions[method]
