import type { DeskSource } from '../desk/desk-item'
import { listFew } from './few-rows'

/**
 * Programmes that begin within three days and to which too few come: staff decide whether they take place, nothing is
 * cancelled by itself. `count`: how many lack.
 */
export const programme: DeskSource = async (db, communityId, rowsMax, now) =>
  (await listFew(db, communityId, now, rowsMax)).map(
    ({ sessionId, community, openedAt, title, taken, fewest, startsAt, endsAt }) => ({
      id: sessionId,
      community,
      openedAt,
      name: title,
      count: fewest - taken,
      span: { startsAt, endsAt },
      neededBy: startsAt,
    }),
  )
