import type { RawBuilder } from 'kysely'

/** A statement that is built but not run yet. */
export type Statement<T> = RawBuilder<T>
