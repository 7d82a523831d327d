import { messagesAbout, newOther } from '../../test/complaint/mediations'
import { complaintOf, newComplaint } from '../../test/complaints'
import { openWorld, type World } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { makeId } from '../../src/domain/id'
import { forgetPerson } from './forget-person'
import { cryptoRandom16 } from '../platform/ids'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const forget = (who: string) => forgetPerson(world.app, who)
const mediationsOf = (complaintId: string) =>
  world.db.selectFrom('mediation').selectAll().where('complaint_id', '=', complaintId).executeTakeFirstOrThrow()

test('the other side leaves: the complaint goes on without mediation, and messages do not name who left', async () => {
  const { complaintId, reporter, worker, mediationId } = await newComplaint(world, { state: 'mediating' })
  const other = await newOther(world, mediationId)
  await forget(other)
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'visiting', reporter_id: personIdOf(reporter) })
  expect(await mediationsOf(complaintId)).toMatchObject({ state: 'stopped', other_id: null, other_door: '' })
  expect((await messagesAbout(world, mediationId ?? '')).map(([template, to]) => [template, to])).toEqual([
    ['mediation_news', personIdOf(reporter)],
  ])
  expect((await messagesAbout(world, complaintId)).map(([template, to]) => [template, to])).toEqual([
    ['complaint_added', personIdOf(worker)],
  ])
})

test('an agreement of both sides stands without the person who left', async () => {
  const { complaintId, mediationId } = await newComplaint(world, { state: 'agreed' })
  await forget(await newOther(world, mediationId))
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'agreed' })
  expect(await mediationsOf(complaintId)).toMatchObject({ state: 'agreed', other_id: null, other_door: '' })
})

test('when the reporter leaves, the other side is notified with the next round and not before', async () => {
  const { complaintId, reporter, mediationId } = await newComplaint(world, { state: 'mediating' })
  const other = await newOther(world, mediationId)
  await forget(reporter)
  expect(await mediationsOf(complaintId)).toMatchObject({ state: 'stopped', first_id: null })
  expect(await messagesAbout(world, mediationId ?? '')).toEqual([
    ['mediation_other', personIdOf(other), '2026-11-24T04:00:00.000Z'],
  ])
})

describe('a mediator who leaves', () => {
  const mediatedBy = async (mediator: string, mediationId: string | null) => {
    const id = makeId(1, cryptoRandom16())
    await world.db
      .insertInto('mediator')
      .values({ community_id: 1, id, person_id: personIdOf(mediator) })
      .execute()
    const set = { mediator_id: id, mediator_accepted_at: world.clock.now, first_asks_other: true }
    await world.db
      .updateTable('mediation')
      .set(set)
      .where('id', '=', mediationId ?? '')
      .execute()
    return id
  }

  test('no longer mediates, and another mediator may be asked', async () => {
    const { complaintId, worker, mediationId } = await newComplaint(world, { state: 'mediating' })
    const mediatorId = await mediatedBy(worker, mediationId)
    await forget(worker)
    expect(await mediationsOf(complaintId)).toMatchObject({
      state: 'open',
      mediator_id: null,
      mediator_accepted_at: null,
      first_asks_other: false,
    })
    const { mediator } = await world.rows('mediator')
    expect(mediator).toMatchObject([{ id: mediatorId, ended_at: expect.any(String) }])
  })

  test('both sides and the assignee of the complaint are notified', async () => {
    const { complaintId, reporter, worker, mediationId } = await newComplaint(world, { state: 'mediating' })
    const other = await newOther(world, mediationId)
    const mediator = await world.newPerson('worker')
    await mediatedBy(mediator, mediationId)
    await forget(mediator)
    expect((await messagesAbout(world, complaintId)).map(([template, to]) => [template, to])).toEqual([
      ['complaint_added', personIdOf(worker)],
    ])
    expect((await messagesAbout(world, mediationId ?? '')).map(([template, to]) => [template, to]).sort()).toEqual([
      ['mediation_news', personIdOf(reporter)],
      ['mediation_other', personIdOf(other)],
    ])
  })

  test('nobody is notified if the mediation led to an agreement', async () => {
    const { complaintId, mediationId } = await newComplaint(world, { state: 'agreed' })
    const mediator = await world.newPerson('worker')
    await mediatedBy(mediator, mediationId)
    await forget(mediator)
    expect([...(await messagesAbout(world, complaintId)), ...(await messagesAbout(world, mediationId ?? ''))]).toEqual(
      [],
    )
  })
})
