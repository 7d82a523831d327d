import type { NewMessage } from '../../src/domain/message/message'
import type { SeatChange } from '../storage/programmes/presence-writes'
import type { ClassRow } from '../storage/programmes/roster-rows'
import { classMessage } from './class-messages'

/** What a guardian was told of a child's stays and is undone now: that it came, or that it left. */
const undoneOf = ({ before, after }: SeatChange): ('came' | 'left')[] =>
  before.stays.flatMap(({ id, cameToldAt, leftToldAt }) => {
    const kept = after.stays.find((stay) => stay.id === id)
    if (kept === undefined) return cameToldAt === null ? [] : ['came']
    return leftToldAt !== null && kept.leftAt === null ? ['left'] : []
  })

/** The messages to guardians who were told something that was a wrong tap. */
export const undoneMessages = (
  { programmeId, communityId, title }: ClassRow,
  changes: readonly SeatChange[],
  now: string,
): NewMessage[] =>
  changes
    .filter(({ before }) => before.isChild)
    .flatMap((change) =>
      undoneOf(change).flatMap((how) =>
        classMessage({ programmeId, communityId }, change.before.accountId, 'child_wrong', { title, at: now, how }),
      ),
    )
