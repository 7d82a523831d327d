import type { RawBuilder } from 'kysely'

/** What is asked of the database, put together and not asked yet. */
export type Statement<T> = RawBuilder<T>
