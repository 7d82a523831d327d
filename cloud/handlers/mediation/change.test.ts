import { openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { newOutsider } from '../../../test/complaint/outsider'
import { personIdOf } from '../../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const change = (who: string, mediationId: string, mediatorId?: string) =>
  desk.refusal(
    who,
    'mediation.change',
    mediatorId === undefined ? { mediationId, isStopped: true } : { mediationId, mediatorId },
  )

test.each(['opened', 'entered', 'mediated', 'firstYes'] as const)(
  'when it is %s, somebody from outside takes over, already asked by the worker',
  async (step) => {
    const mediation = await desk.mediationAt(step)
    const { mediationId } = mediation
    const told = await desk.messagesFrom(mediation, () =>
      desk.twice(desk.worker, 'mediation.change', { mediationId, mediatorId: desk.outsiderId }),
    )
    expect(told).toEqual(['first mediation_news', ...(step === 'opened' ? [] : ['other mediation_other'])])
    expect(await desk.mediation(mediationId)).toMatchObject({
      mediator_id: desk.outsiderId,
      mediator_accepted_at: desk.world.clock.now,
    })
  },
)

test('a mediator from the staff is asked first, and one who appoints themselves is not', async () => {
  const mediation = await desk.mediationAt('bothIn', { mediatorId: desk.outsiderId })
  const { mediationId, first } = mediation
  const told = await desk.messagesFrom(mediation, () =>
    desk.act(desk.manager, 'mediation.change', { mediationId, mediatorId: desk.mediatorId }),
  )
  expect(told).toContain('mediator mediation_asked')
  expect(await desk.mediation(mediationId)).toMatchObject({ mediator_accepted_at: null })
  expect(await desk.mine(first, mediationId)).toMatchObject({ mediator: null })
  const { mediatorId } = await desk.act(desk.manager, 'mediation.appoint', {
    communityId: 1,
    personId: personIdOf(desk.manager),
    isEnded: false,
  })
  await desk.act(desk.manager, 'mediation.change', { mediationId, mediatorId })
  expect(await desk.mediation(mediationId)).toMatchObject({ mediator_accepted_at: desk.world.clock.now })
})

test('when one unconfirmed mediator replaces another, the sides are notified only once somebody accepts', async () => {
  const mediation = await desk.mediationAt('bothIn', { mediatorId: desk.outsiderId })
  const { mediatorId } = await desk.act(desk.manager, 'mediation.appoint', {
    communityId: 1,
    personId: personIdOf(desk.colleague),
    isEnded: false,
  })
  const asks = (who: string) => () =>
    desk.act(desk.worker, 'mediation.change', { mediationId: mediation.mediationId, mediatorId: who })
  expect(await desk.messagesFrom(mediation, asks(desk.mediatorId))).toContain('first mediation_news')
  const told = await desk.messagesFrom(mediation, asks(mediatorId))
  expect(told.filter((one) => /^(?:first|other) /.test(one))).toEqual([])
})

test('only the assigned worker and the manager may, and only choose another mediator of that community', async () => {
  const { mediationId } = await desk.mediationAt('bothIn')
  expect(await change(desk.colleague, mediationId, desk.outsiderId)).toBe('not_assigned')
  expect(await change(desk.mediator, mediationId, desk.outsiderId)).toBe('not_assigned')
  expect(await change(desk.foreign, mediationId, desk.outsiderId)).toBe('not_found')
  expect(await change(desk.admin, mediationId)).toBe('not_found')
  expect(await change(desk.worker, mediationId, desk.mediatorId)).toBe('already_done')
  expect(await change(desk.worker, mediationId, await newOutsider(desk, 2))).toBe('not_found')
  const ended = await newOutsider(desk, 1)
  await desk.act(desk.manager, 'mediation.appoint', { communityId: 1, mediatorId: ended, isEnded: true })
  expect(await change(desk.worker, mediationId, ended)).toBe('not_found')
  expect(await change(desk.manager, mediationId)).toBeNull()
  expect(await change(desk.manager, mediationId)).toBe('mediation_over')
  expect(await change(desk.manager, mediationId, desk.outsiderId)).toBe('mediation_over')
  expect(await change(desk.manager, (await desk.mediationAt('agreed')).mediationId, desk.outsiderId)).toBe(
    'mediation_over',
  )
})

test('nobody on the staff mediates their own complaint', async () => {
  const complaintId = await desk.open({ state: 'visiting', reporter: desk.mediator })
  const { mediationId } = await desk.act(desk.worker, 'mediation.open', {
    complaintId,
    title: '演示',
    words: '演示：滴水',
    mediatorId: null,
  })
  expect(await change(desk.worker, mediationId, desk.mediatorId)).toBe('not_found')
})
