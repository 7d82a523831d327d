import { cryptoRandom16 } from '../cloud/platform/ids'
import { saveInvites } from '../cloud/storage/people/invites'
import { inviteCode, inviteEnd } from '../src/domain/people/invite'
import type { StaffRole } from '../src/domain/people/role'
import type { World } from './factories'

/** Our id of a person created by `world.newPerson`. */
export const personIdOf = (identity: string): string => identity.slice('test:'.length)

interface Invited {
  role?: StaffRole
  communityId?: number | null
  name?: string
  phone?: string
  at?: string
}

/** An invite created like the operator's command does it, that is, by nobody in particular. */
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

let numbers = 10_000_000
/** An invented phone number, different each time. */
export const newNumber = (): string => `000${numbers++}`

interface Recorded {
  communityId?: number
  name?: string
  phone?: string | null
}

/** A record of somebody without WeChat, created at the counter. @returns our id */
export const newRecord = async (world: World, wanted: Recorded = {}): Promise<string> => {
  const { communityId = 1, name = `演示${cryptoRandom16().slice(0, 8)}`, phone = newNumber() } = wanted
  const id = cryptoRandom16()
  await world.db.insertInto('person').values({ id, name, phone, home_community_id: communityId }).execute()
  return id
}

/** Sets columns of a person. */
export const setPerson = (
  world: World,
  identity: string,
  columns: { name?: string; phone?: string; phone_verified_by?: 'wechat' | 'worker'; home_community_id?: number },
) => world.db.updateTable('person').set(columns).where('identity', '=', identity).execute()

/** A person with WeChat and this verified number. @returns the identity to call with */
export const newDuplicate = async (world: World, phone: string): Promise<string> => {
  const identity = await world.newPerson()
  await setPerson(world, identity, { phone, phone_verified_by: 'wechat' })
  return identity
}

/** A record, an account with the same number, and a worker's proposal to merge them. */
export const newOffer = async (world: World, communityId = 1) => {
  const phone = newNumber()
  const recordId = await newRecord(world, { communityId, phone })
  const duplicate = await newDuplicate(world, phone)
  const worker = await world.newPerson('worker', communityId)
  await world.ask(worker, 'people.merge', { personId: recordId }, `key-${cryptoRandom16()}`)
  const { id: offerId } = await world.db
    .selectFrom('merge_offer')
    .select('id')
    .where('from_person_id', '=', recordId)
    .executeTakeFirstOrThrow()
  return { offerId, recordId, duplicate, worker, phone }
}

/** An open application as a volunteer of a community. */
export const newApplication = async (world: World, communityId = 1, more: { isMinor?: boolean } = {}) => {
  const applicant = await world.newPerson()
  await setPerson(world, applicant, { name: '演示热心人', phone: newNumber() })
  const { applicationId } = await world.ask(
    applicant,
    'volunteers.apply',
    { communityId, words: '周末有空', ...more },
    `key-${cryptoRandom16()}`,
  )
  return { applicationId, applicant }
}

/** A volunteer who said that they were not 18 yet, and whose guardian agreed. */
export const newMinor = async (world: World): Promise<string> => {
  const { applicationId, applicant } = await newApplication(world, 1, { isMinor: true })
  const yes = { applicationId, isAccepted: true, reason: null, hasGuardianConsent: true }
  await world.ask(await world.newPerson('worker', 1), 'volunteers.decide', yes, `key-${cryptoRandom16()}`)
  return applicant
}
