import { openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { newOutsider } from '../../../test/complaint/outsider'
import { personIdOf, setPerson } from '../../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const named = async (who: string, communityId?: number) =>
  (await desk.world.ask(who, 'mediation.mediators', communityId === undefined ? {} : { communityId })).mediators.map(
    ({ name, personId }) => [name, personId !== null],
  )

test('a mediator is one of the staff or from outside, until the appointment is revoked', async () => {
  const appoint = { communityId: 1, personId: personIdOf(desk.colleague), isEnded: false }
  const { mediatorId } = await desk.twice(desk.manager, 'mediation.appoint', appoint)
  const before = await named(desk.worker)
  expect(before).toContainEqual(['演示小周', true])
  expect(before).toContainEqual(['演示老廖', false])
  expect(await desk.refusal(desk.manager, 'mediation.appoint', appoint)).toBe('already_done')
  await desk.act(desk.admin, 'mediation.appoint', { communityId: 1, mediatorId, isEnded: true })
  expect(await named(desk.admin, 1)).not.toContainEqual(['演示小周', true])
  expect(await desk.refusal(desk.manager, 'mediation.appoint', { communityId: 1, mediatorId, isEnded: true })).toBe(
    'not_found',
  )
  expect((await desk.act(desk.manager, 'mediation.appoint', appoint)).mediatorId).not.toBe(mediatorId)
})

test('a mediator who no longer works there can no longer be chosen', async () => {
  const gone = await desk.world.newPerson('worker', 1)
  await setPerson(desk.world, gone, { name: '演示小尹' })
  const { mediatorId } = await desk.act(desk.manager, 'mediation.appoint', {
    communityId: 1,
    personId: personIdOf(gone),
    isEnded: false,
  })
  const person = desk.world.db.updateTable('person').where('id', '=', personIdOf(gone))
  await person.set({ role_suspended_at: desk.world.clock.now }).execute()
  expect(await named(desk.worker)).not.toContainEqual(['演示小尹', true])
  const complaintId = await desk.open({ state: 'visiting' })
  const open = { complaintId, title: '演示', words: '演示', mediatorId }
  expect(await desk.refusal(desk.worker, 'mediation.open', open)).toBe('not_found')
  await person.set({ role_suspended_at: null }).execute()
  expect(await named(desk.worker)).toContainEqual(['演示小尹', true])
})

test('nobody without a name, nobody who does not work there, and nobody of another community', async () => {
  const refusal = (more: object, who = desk.manager) =>
    desk.refusal(who, 'mediation.appoint', { communityId: 1, isEnded: false, ...more })
  expect(await refusal({})).toBe('name_missing')
  expect(await refusal({ name: '  ' })).toBe('name_missing')
  expect(await refusal({ personId: personIdOf(await desk.world.newPerson('worker', 1)) })).toBe('name_missing')
  expect(await refusal({ personId: personIdOf(desk.foreign) })).toBe('not_found')
  expect(await refusal({ personId: personIdOf(desk.resident) })).toBe('not_found')
  expect(await refusal({ communityId: 2, name: '演示老袁' })).toBe('not_found')
  expect(await refusal({ communityId: 99, name: '演示老袁' }, desk.admin)).toBe('not_found')
  expect(await refusal({ mediatorId: await newOutsider(desk, 2), isEnded: true })).toBe('not_found')
  expect(await refusal({ isEnded: true })).toBe('not_found')
  expect(await refusal({ name: '演示老袁' }, desk.worker)).toBe('forbidden')
})

test('staff see the mediators of their own community, the district those of the community it names', async () => {
  expect(await named(desk.foreign)).toEqual([['演示老袁', false]])
  const refused = async (who: string, communityId?: number) =>
    desk.world.call(who, 'mediation.mediators', communityId === undefined ? {} : { communityId })
  expect(await refused(desk.foreign, 1)).toMatchObject({ error: { code: 'not_found' } })
  expect(await refused(desk.admin)).toMatchObject({ error: { code: 'not_found' } })
  expect(await refused(desk.resident, 1)).toMatchObject({ error: { code: 'forbidden' } })
})
