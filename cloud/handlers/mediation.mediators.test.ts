import { newOutsider } from '../../test/complaint/outsider'
import { openTalkDesk, type TalkDesk } from '../../test/complaint/talk-desk'
import { personIdOf } from '../../test/people'

let desk: TalkDesk
beforeAll(async () => void (desk = await openTalkDesk()))
afterAll(() => desk.close())

const listed = async (who: string, communityId?: number) =>
  (await desk.world.ask(who, 'mediation.mediators', communityId === undefined ? {} : { communityId })).mediators

test('says of each which colleague it is, or that it is somebody from outside', async () => {
  const outsiderId = await newOutsider(desk, 1)
  const input = { communityId: 1, personId: personIdOf(desk.colleague), isEnded: false }
  const { mediatorId } = await desk.act(desk.manager, 'mediation.appoint', input)
  const seen = await listed(desk.worker)
  expect(seen).toContainEqual({ id: mediatorId, name: '演示小周', personId: input.personId })
  expect(seen).toContainEqual({ id: outsiderId, name: '演示老袁', personId: null })
})

test('the staff see those of their own community, the district those of the one it names', async () => {
  const [here, there] = [await newOutsider(desk, 1), await newOutsider(desk, 2)]
  const ids = async (who: string, communityId?: number) => (await listed(who, communityId)).map(({ id }) => id)
  expect(await ids(desk.worker)).toContain(here)
  expect(await ids(desk.worker)).not.toContain(there)
  expect(await ids(desk.admin, 2)).toContain(there)
  expect(await ids(desk.admin, 2)).not.toContain(here)
})
