import { makeId } from '../../src/domain/id'
import { posterCode, randomCodePart } from '../../src/domain/scan/poster-code'
import type { Random16 } from '../platform/ids'
import { findPointSign } from '../storage/posters/check-in-poster'
import { reservePosters } from '../storage/posters/posters'
import type { Tx } from '../storage/tables'

interface Context {
  tx: Tx
  now: string
  person: { personId: string }
  random16: Random16
}

/** Reserves the code of a point's check-in poster, if it has none: screens show it in the address that a scan opens. */
export const reserveSign = async (
  { tx, now, person, random16 }: Context,
  point: { communityId: number; pointId: string; name: string },
): Promise<void> => {
  const { communityId, pointId, name } = point
  if ((await findPointSign(tx, pointId)) !== undefined) return
  const poster = {
    communityId,
    id: makeId(communityId, random16()),
    code: posterCode('checkIn', randomCodePart(random16)),
    pointId,
    roomId: null,
    task: 'checkIn',
    printed: { name, phone: null, hours: null, room: null },
  } as const
  await reservePosters(tx, [poster], { by: person.personId, at: now })
}
