import { limits } from '../../../src/contract/limits'
import { deskKinds, dueAt, sortDesk } from '../../../src/domain/desk/desk'
import { cutText } from '../../../src/domain/text'
import { Failure } from '../../dispatch/answer'
import { deskSources } from '../../features'
import { orUnfit } from '../../present/unfit'
import { deskWords } from './desk-words.zh'
import type { ReadHandler } from '../handler'

/** Everything that waits for the caller's community; for an admin, for all of them. */
export const deskList: ReadHandler<'desk.list'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated')
  const communityId = person.role === 'admin' ? null : person.communityId
  const sources = deskSources()
  const found = await Promise.all(
    deskKinds.map(async (kind) => {
      const waiting = await sources[kind](db, communityId, limits.tasksMax, now, person)
      const { title, note } = deskWords[kind]
      return waiting.map((one) => ({
        kind,
        id: one.id,
        title: orUnfit(() => cutText(title(one), limits.nameMax)),
        note: orUnfit(() => cutText(note(one, now), limits.noteMax)),
        community: one.community,
        dueAt: orUnfit(() => dueAt(kind, one.openedAt, one.neededBy)),
      }))
    }),
  )
  return { items: sortDesk(found.flat(), now, limits.tasksMax) }
}
