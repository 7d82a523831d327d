import { openMediationDesk, MEDIATION, type MediationDesk } from '../../../test/complaint/mediation-desk'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

test('each participant sees it from their own side', async () => {
  const { first, other, mediationId } = await desk.knownAt('firstYes')
  const same = { ...MEDIATION, id: mediationId, saidBy: null, mediator: '演示小蒋', category: 'leak' }
  expect(await desk.mine(first, mediationId)).toMatchObject({
    ...same,
    side: 'first',
    terms: { isMineOk: true, isOtherOk: false },
  })
  expect(await desk.mine(other, mediationId)).toMatchObject({
    ...same,
    side: 'other',
    terms: { isMineOk: false, isOtherOk: true },
  })
  expect(await desk.mine(desk.mediator, mediationId)).toMatchObject({
    ...same,
    side: 'mediator',
    isIn: true,
    isOtherIn: true,
  })
  for (const who of [desk.worker, desk.manager, desk.colleague, desk.foreign, desk.admin, desk.resident]) {
    expect(await desk.mine(who, mediationId)).toBeUndefined()
  }
})

test('the first side’s name is shown where its owner allows it', async () => {
  const { other, mediationId } = await desk.mediationAt('entered', { isNamed: true })
  expect(await desk.mine(other, mediationId)).toMatchObject({ saidBy: '演示秀兰' })
})

test('the sides keep mediations that are over, the mediator does not; the latest comes first', async () => {
  const { first, other, mediationId, complaintId } = await desk.knownAt('bothIn')
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  const again = await desk.act(desk.worker, 'mediation.open', {
    complaintId,
    ...MEDIATION,
    mediatorId: desk.mediatorId,
  })
  const ids = async (who: string) => (await desk.world.ask(who, 'mediation.mine', {})).mediations.map(({ id }) => id)
  expect(await ids(first)).toEqual([again.mediationId, mediationId])
  expect(await ids(other)).toEqual([mediationId])
  expect(await ids(desk.mediator)).toContain(again.mediationId)
  expect(await ids(desk.mediator)).not.toContain(mediationId)
})

test('an anonymous caller has none', async () => {
  expect(await desk.world.call(null, 'mediation.mine', {})).toMatchObject({ error: { code: 'unauthenticated' } })
  expect(await desk.world.ask(desk.resident, 'mediation.mine', {})).toMatchObject({ mediations: [] })
})
