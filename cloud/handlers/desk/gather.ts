import { limits } from '../../../src/contract/limits'
import { type DeskItem, type DeskKind, deskKinds, dueAt } from '../../../src/domain/desk/desk'
import type { Person } from '../../../src/domain/people/role'
import { cutText } from '../../../src/domain/text'
import { deskSources } from '../../features'
import { orUnfit } from '../../present/unfit'
import type { Db } from '../../storage/tables'
import { deskWords } from './desk-words.zh'

/** Everything that waits for the caller's community, for an admin for all of them: worded, kind by kind. */
export const gatherDesk = (db: Db, person: Person, now: string): Promise<DeskItem[][]> => {
  const communityId = person.role === 'admin' ? null : person.communityId
  const sources = deskSources()
  return Promise.all(
    deskKinds.map(async (kind: DeskKind) => {
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
}
