import { NOON, openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { newRecord, personIdOf } from '../../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const yes = (mediationId: string, forSide?: 'first' | 'other') => ({
  mediationId,
  hasReadRights: true,
  ...(forSide && { forSide }),
})
const accept = (who: string, mediationId: string, forSide?: 'first' | 'other') =>
  desk.refusal(who, 'mediation.accept', yes(mediationId, forSide))

test('the first side’s acceptance is recorded at once, and shown to the other side with the next round', async () => {
  const mediation = await desk.mediationAt('entered')
  const { first, other, mediationId } = mediation
  const told = await desk.messagesFrom(mediation, async () => {
    expect(await desk.twice(first, 'mediation.accept', yes(mediationId))).toMatchObject({
      isIn: true,
      may: { accept: false, stop: true, meet: true },
    })
  })
  expect(told).toEqual([`other mediation_other at ${NOON}`, 'worker complaint_added'])
  expect(await desk.mine(other, mediationId)).toMatchObject({ isOtherIn: false })
  const { now } = desk.world.clock
  desk.world.clock.now = NOON
  expect(await desk.mine(other, mediationId)).toMatchObject({ isOtherIn: true })
  desk.world.clock.now = now
})

test('acceptance by the other side and by the mediator is notified at once', async () => {
  const mediation = await desk.mediationAt('firstIn')
  const { first, other, mediationId } = mediation
  expect(await desk.messagesFrom(mediation, () => desk.act(other, 'mediation.accept', yes(mediationId)))).toEqual([
    'first mediation_news',
    'worker complaint_added',
  ])
  expect(await desk.mine(first, mediationId)).toMatchObject({ isOtherIn: true })
  const told = await desk.messagesFrom(mediation, () => desk.act(desk.mediator, 'mediation.accept', yes(mediationId)))
  expect(told).toEqual(['first mediation_news', 'other mediation_other', 'worker complaint_added'])
})

test('nobody can accept without having read their rights, twice, or a mediation that is over', async () => {
  const { first, other, mediationId } = await desk.mediationAt('entered')
  const unread = { mediationId, hasReadRights: false }
  expect(await desk.refusal(first, 'mediation.accept', unread)).toBe('rights_unread')
  expect(await desk.refusal(other, 'mediation.accept', unread)).toBe('rights_unread')
  expect(await accept(first, mediationId)).toBeNull()
  expect(await accept(first, mediationId)).toBe('already_done')
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  for (const who of [first, other, desk.mediator]) expect(await accept(who, mediationId)).toBe('mediation_over')
})

test('somebody else’s mediation looks missing; staff cannot accept as a side', async () => {
  const { mediationId } = await desk.mediationAt('entered')
  for (const who of [desk.worker, desk.manager, desk.colleague, desk.foreign, desk.admin, desk.resident]) {
    expect(await accept(who, mediationId)).toBe('not_found')
  }
})

test('a mediator whose role was revoked cannot accept, and can no longer see the mediation', async () => {
  const { mediationId } = await desk.mediationAt('bothIn')
  const role = (suspendedAt: string | null) =>
    desk.world.db
      .updateTable('person')
      .set({ role_suspended_at: suspendedAt })
      .where('id', '=', personIdOf(desk.mediator))
      .execute()
  expect(await desk.mine(desk.mediator, mediationId)).toMatchObject({ side: 'mediator' })
  await role(desk.world.clock.now)
  expect(await accept(desk.mediator, mediationId)).toBe('not_found')
  expect(await desk.mine(desk.mediator, mediationId)).toBeUndefined()
  await role(null)
  expect(await accept(desk.mediator, mediationId)).toBeNull()
})

describe('for a side without WeChat', () => {
  test('the worker records what was said at the door, until somebody enters with the card', async () => {
    const mediation = await desk.mediationAt('firstIn')
    const carded = await desk.mediationAt('carded')
    const told = await desk.messagesFrom(carded, async () => {
      expect(await desk.act(desk.worker, 'mediation.accept', yes(carded.mediationId, 'other'))).toMatchObject({
        side: 'mediator',
      })
    })
    expect(told).toEqual(['first mediation_news'])
    expect(await desk.mine(carded.first, carded.mediationId)).toMatchObject({ isOtherIn: true })
    expect(await accept(desk.worker, mediation.mediationId, 'other')).toBe('not_found')
  })

  test('this also holds for a reporter without WeChat, with the rounds', async () => {
    const mediation = await desk.mediationAt('entered')
    expect(await accept(desk.worker, mediation.mediationId, 'first')).toBe('not_found')
    await desk.world.db
      .updateTable('mediation')
      .set({ first_id: await newRecord(desk.world) })
      .where('id', '=', mediation.mediationId)
      .execute()
    expect(
      await desk.messagesFrom(mediation, () =>
        desk.act(desk.worker, 'mediation.accept', yes(mediation.mediationId, 'first')),
      ),
    ).toEqual([`other mediation_other at ${NOON}`])
  })

  test('only the assigned worker and the manager may, and not for both sides', async () => {
    const { mediationId, first } = await desk.mediationAt('carded')
    for (const who of [desk.colleague, desk.mediator, desk.foreign, desk.admin, first])
      expect(await accept(who, mediationId, 'other')).toBe('not_found')
    expect(await accept(desk.manager, mediationId, 'other')).toBeNull()
    const complaintId = await desk.open({ state: 'visiting', reporter: desk.worker })
    const own = await desk.act(desk.manager, 'mediation.open', {
      complaintId,
      title: '演示',
      words: '演示：滴水',
      mediatorId: null,
    })
    expect(await accept(desk.worker, own.mediationId, 'other')).toBe('not_found')
  })
})
