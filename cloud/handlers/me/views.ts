import { limits } from '../../../src/contract/limits'
import { Failure } from '../../dispatch/answer'
import { listViews } from '../../storage/people/views'
import type { ReadHandler } from '../handler'

/** The staff's views of the caller's data. */
export const meViews: ReadHandler<'me.views'> = async ({ db, person }) => {
  if (!person) throw new Failure('unauthenticated')
  return { views: await listViews(db, person.personId, limits.auditRowsMax) }
}
