import { cryptoRandom16 } from '../cloud/platform/ids'
import { saveInvites } from '../cloud/storage/invites'
import { inviteCode, inviteEnd } from '../src/domain/invite'
import type { StaffRole } from '../src/domain/role'
import type { World } from './factories'

/** Our own id of somebody whom `world.newPerson` made. */
export const personIdOf = (identity: string): string => identity.slice('test:'.length)

interface Invited {
  role?: StaffRole
  communityId?: number | null
  name?: string
  phone?: string
  at?: string
}

/** An invitation as the operator's command makes it, so nobody's in particular. */
export const newInvite = async (world: World, wanted: Invited = {}) => {
  const { role = 'worker', communityId = 1, name = `演示${cryptoRandom16().slice(0, 8)}`, phone = '' } = wanted
  const { at = world.clock.now } = wanted
  const [inviteId, code] = [cryptoRandom16(), inviteCode(cryptoRandom16())]
  const invite = { id: inviteId, code, role, communityId, name, phone }
  await world.db
    .transaction()
    .execute((tx) => saveInvites(tx, [invite], { madeBy: null, at, expiresAt: inviteEnd(at) }))
  return { inviteId, code, name }
}
