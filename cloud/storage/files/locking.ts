import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Statement } from '../database/statement'

/** Locks a file, and before it the complaint that it is a photo of; counts the rows that it locked. */
export const lockingFile = (fileId: string): Statement<number> => {
  const isFile = sql`community_id = ${communityOf(fileId)}::int and id = ${fileId}::text`
  return sql<number>`
    select (select count(*)::int from (
        select from complaint where (community_id, id) in (select community_id, subject_id from file where ${isFile})
        for no key update
      ) as complaints)
      + (select count(*)::int from (select from file where ${isFile} for update) as files)`
}
