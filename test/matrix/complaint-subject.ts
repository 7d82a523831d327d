import type { Updateable } from 'kysely'
import type { Tables } from '../../cloud/storage/tables'
import { inviteCode } from '../../src/domain/people/invite'
import { makeId } from '../../src/domain/id'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { insertCard } from '../../cloud/storage/mediation/cards'
import { newComplaint } from '../complaints'
import { newKey, type World } from '../factories'
import { personIdOf } from '../people'
import { shanghai } from '../times'
import { TOMORROW } from './room-subject'

const NOW = shanghai('2026-11-24', '10:00')

/** Complaints of a community in the states that methods are about; all of them somebody else's. */
export interface ComplaintSubject {
  buildingId: string
  filedId: string
  acceptedId: string
  pausedId: string
  settledId: string
  /** Two complaints of one category that concern everyone. */
  publicId: string
  publicDuplicateId: string
  mediatorId: string
  /** Its other side has entered, and has not accepted yet. */
  askedMediationId: string
  /** Nobody has entered it; `card` is for its other side. */
  newMediationId: string
  card: string
  /** Both take part, and there are terms and a time to meet. */
  agreedMediationId: string
  meetingId: string
}

const newMediation = async (world: World, communityId: number, set: Updateable<Tables['mediation']>) => {
  const { mediationId } = await newComplaint(world, { communityId, state: 'mediating', at: NOW })
  if (mediationId === null) throw new Error('a mediating case has a mediation')
  await world.db
    .updateTable('mediation')
    .set({ first_in_at: null, ...set })
    .where('id', '=', mediationId)
    .execute()
  return mediationId
}

export const newComplaintSubject = async (world: World, communityId: number): Promise<ComplaintSubject> => {
  const of = (wanted: Parameters<typeof newComplaint>[1]) => newComplaint(world, { communityId, at: NOW, ...wanted })
  const buildingId = makeId(communityId, cryptoRandom16())
  const name = `演示楼 ${buildingId.slice(-6)}`
  await world.db
    .insertInto('building')
    .values({ community_id: communityId, id: buildingId, name, lat: null, lng: null })
    .execute()
  const mediatorId = makeId(communityId, cryptoRandom16())
  await world.db
    .insertInto('mediator')
    .values({ community_id: communityId, id: mediatorId, person_id: null, name: '演示调解人', ended_at: null })
    .execute()
  const everyone = { concerns: 'everyone', category: 'clutter' } as const
  const other = () => world.newPerson().then(personIdOf)
  const newMediationId = await newMediation(world, communityId, {})
  const card = inviteCode(
    newKey()
      .replace(/[^0-9a-hjkmnp-tv-z]/g, '')
      .padEnd(16, '7'),
  )
  await world.db.transaction().execute((tx) => insertCard(tx, newMediationId, card, shanghai('2026-12-01', '10:00')))
  const agreedMediationId = await newMediation(world, communityId, {
    mediator_id: mediatorId,
    mediator_accepted_at: NOW,
    first_in_at: NOW,
    other_id: await other(),
    other_in_at: NOW,
    terms: '演示：接好水管。',
    terms_version: 1,
  })
  const meetingId = cryptoRandom16()
  await world.db
    .insertInto('mediation_meeting')
    .values({
      community_id: communityId,
      id: meetingId,
      mediation_id: agreedMediationId,
      at: shanghai(TOMORROW, '09:30'),
      made_at: NOW,
      first_ok: null,
      first_at: null,
      other_ok: null,
      other_at: null,
    })
    .execute()
  return {
    buildingId,
    filedId: (await of({})).complaintId,
    acceptedId: (await of({ state: 'accepted' })).complaintId,
    pausedId: (
      await of({
        state: 'accepted',
        set: { pauses: JSON.stringify([{ from: NOW, until: null, reason: '演示：等物业' }]) },
      })
    ).complaintId,
    settledId: (await of({ state: 'settled' })).complaintId,
    publicId: (await of({ ...everyone, joiners: [await world.newPerson()] })).complaintId,
    publicDuplicateId: (await of(everyone)).complaintId,
    mediatorId,
    newMediationId,
    card,
    agreedMediationId,
    meetingId,
    askedMediationId: await newMediation(world, communityId, { other_id: await other() }),
  }
}

/** Makes this person the reporter of the complaints, and the other side of the mediations. */
export const complaintsGivenTo = async (world: World, subject: ComplaintSubject, personId: string): Promise<void> => {
  const { filedId, acceptedId, settledId, askedMediationId, agreedMediationId } = subject
  await world.db
    .updateTable('complaint')
    .set({ reporter_id: personId })
    .where('id', 'in', [filedId, acceptedId, settledId])
    .execute()
  await world.db
    .updateTable('mediation')
    .set({ other_id: personId })
    .where('id', 'in', [askedMediationId, agreedMediationId])
    .execute()
}
