import { openMediationDesk, type MediationDesk } from '../../test/complaint/mediation-desk'
import { newKey } from '../../test/factories'
import { personIdOf, setPerson } from '../../test/people'

const NAMELESS = '未留姓名的调解员'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const takeNameBack = (who: string) => desk.world.call(who, 'me.save', { name: null }, newKey())
const listed = async () => (await desk.world.ask(desk.worker, 'mediation.mediators', {})).mediators

test('a mediation continues when its mediator removes their name, and everybody still sees that there is a mediator', async () => {
  const mediation = await desk.knownAt('mediated')
  await takeNameBack(desk.mediator)
  const { mediationId, complaintId, first, other } = mediation
  for (const who of [first, other, desk.mediator])
    expect(await desk.mine(who, mediationId)).toMatchObject({ mediator: NAMELESS })
  const seen = await desk.act(desk.worker, 'complaints.history', { complaintId })
  expect(seen.complaint.mediation).toMatchObject({ mediator: NAMELESS, hasMediator: true })
  expect(seen.mediators).toContainEqual({ id: desk.mediatorId, name: NAMELESS, phoneEnd: null, isStaff: true })
  expect(await desk.world.ask(desk.worker, 'complaints.queue', { group: 'due' })).toHaveProperty('rows')
  const proposed = await desk.world.call(
    desk.mediator,
    'mediation.propose',
    { mediationId, terms: '演示：各退一步。' },
    newKey(),
  )
  expect(proposed).toMatchObject({ ok: true })
  await setPerson(desk.world, desk.mediator, { name: '演示小蒋' })
  expect(await desk.mine(first, mediationId)).toMatchObject({ mediator: '演示小蒋' })
})

test('a mediator without a name can still be asked, and a mediation without a mediator shows none', async () => {
  await takeNameBack(desk.mediator)
  expect(await listed()).toContainEqual({
    id: desk.mediatorId,
    name: NAMELESS,
    phoneEnd: null,
    personId: personIdOf(desk.mediator),
  })
  const asked = await desk.mediationAt('opened')
  expect(await desk.mine(desk.mediator, asked.mediationId)).toMatchObject({ mediator: NAMELESS })
  const alone = await desk.mediationAt('opened', { mediatorId: null })
  const { complaint: seen } = await desk.act(desk.worker, 'complaints.history', { complaintId: alone.complaintId })
  expect(seen.mediation).toMatchObject({ mediator: null, hasMediator: false })
})

test('two mediators without a name are told apart by the last digits of their phone numbers', async () => {
  const duplicate = await desk.world.newPerson('worker', 1)
  await setPerson(desk.world, duplicate, { name: '演示小杜', phone: '00055500012' })
  await setPerson(desk.world, desk.mediator, { phone: '00055500011' })
  await desk.act(desk.manager, 'mediation.appoint', { communityId: 1, personId: personIdOf(duplicate), isEnded: false })
  for (const who of [duplicate, desk.mediator]) await takeNameBack(who)
  const ends = (await listed()).flatMap(({ name, phoneEnd }) => (name === NAMELESS ? [phoneEnd] : []))
  expect(ends.sort()).toEqual(['0011', '0012'])
})
