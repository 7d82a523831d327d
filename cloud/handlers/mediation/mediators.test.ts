import { newOutsider } from '../../../test/complaint/outsider'
import { openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { personIdOf, setPerson } from '../../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const listed = async (who: string, communityId?: number) =>
  (await desk.world.ask(who, 'mediation.mediators', communityId === undefined ? {} : { communityId })).mediators

test('each is shown as the colleague they are, or as from outside', async () => {
  const outsiderId = await newOutsider(desk, 1)
  const input = { communityId: 1, personId: personIdOf(desk.colleague), isEnded: false }
  const { mediatorId } = await desk.act(desk.manager, 'mediation.appoint', input)
  const seen = await listed(desk.worker)
  expect(seen).toContainEqual({ id: mediatorId, name: '演示小周', phoneEnd: null, personId: input.personId })
  expect(seen).toContainEqual({ id: outsiderId, name: '演示老袁', phoneEnd: null, personId: null })
})

test('staff see the mediators of their own community, the district those of the community it names', async () => {
  const [here, there] = [await newOutsider(desk, 1), await newOutsider(desk, 2)]
  const ids = async (who: string, communityId?: number) => (await listed(who, communityId)).map(({ id }) => id)
  expect(await ids(desk.worker)).toContain(here)
  expect(await ids(desk.worker)).not.toContain(there)
  expect(await ids(desk.admin, 2)).toContain(there)
  expect(await ids(desk.admin, 2)).not.toContain(here)
})

test('two colleagues of the same name are distinguished by the last digits of their numbers, which are shown for nobody else', async () => {
  const [one, duplicate, alone] = [
    await desk.world.newPerson('worker', 1),
    await desk.world.newPerson('worker', 1),
    desk.manager,
  ]
  await setPerson(desk.world, one, { name: '演示同名', phone: '00055500001' })
  await setPerson(desk.world, duplicate, { name: '演示同名', phone: '00055500002' })
  await setPerson(desk.world, alone, { phone: '00055500003' })
  for (const who of [one, duplicate, alone]) {
    await desk.act(desk.manager, 'mediation.appoint', { communityId: 1, personId: personIdOf(who), isEnded: false })
  }
  for (const phone of ['00055500004', '00055500005'])
    await setPerson(desk.world, await desk.world.newPerson('worker', 1), { phone })
  const endsOf = (people: { name: string | null; phoneEnd: string | null }[]) =>
    people
      .flatMap(({ name, phoneEnd }) =>
        name === null || name === '演示同名' || name === '演示主任' ? [`${name} ${phoneEnd}`] : [],
      )
      .sort()
  const ends = ['演示主任 null', '演示同名 0001', '演示同名 0002']
  expect(endsOf(await listed(desk.manager))).toEqual(ends)
  const held = endsOf((await desk.world.ask(desk.manager, 'roles.list', {})).people)
  expect([...new Set(held)]).toEqual(['null null', ...ends])
  const { colleagues, mediators } = await desk.act(desk.worker, 'complaints.history', {
    complaintId: await desk.open(),
  })
  expect([endsOf(colleagues), endsOf(mediators)]).toEqual([ends, ends])
})
