import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { shanghai } from '../../../test/times'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const at = (day: string) => shanghai(day, '09:00')

test('open and closed complaints, latest first, and nobody else’s', async () => {
  const reporter = await world.newPerson()
  const old = await newComplaint(world, { reporter, at: at('2026-11-20') })
  const settled = await newComplaint(world, { reporter, state: 'settled', at: at('2026-11-23') })
  const forgotten = await newComplaint(world, { reporter, state: 'settled', at: at('2026-11-10') })
  const refused = await newComplaint(world, { reporter, state: 'refused', at: at('2026-11-22') })
  await newComplaint(world)
  const { open, over } = await world.ask(reporter, 'complaints.mine', {})
  expect(open).toMatchObject([
    { id: settled.complaintId, relation: 'own', asksAnswer: true },
    { id: old.complaintId, asksAnswer: false },
  ])
  expect(over).toMatchObject([
    { id: refused.complaintId, state: 'refused' },
    { id: forgotten.complaintId, state: 'closed', asksAnswer: false },
  ])
})

test('a joined complaint is listed too, without anything about its reporter', async () => {
  const joiner = await world.newPerson()
  const { complaintId } = await newComplaint(world, {
    concerns: 'everyone',
    place: '演示暗号',
    is_pending_review: true,
    joiners: [joiner],
  })
  const { open, over } = await world.ask(joiner, 'complaints.mine', {})
  expect(open).toMatchObject([
    { id: complaintId, relation: 'joined', joined: 1, isPendingReview: false, asksAnswer: false },
  ])
  expect(over).toEqual([])
  expect(JSON.stringify(open)).not.toContain('演示暗号')
})

const MINUTES = ['09:10', '09:20', '09:30', '09:40', '09:50', '10:00']

test('complaints of others filed on one day are not listed in the order of filing', async () => {
  const joiner = await world.newPerson()
  const joined: string[] = []
  for (const clock of MINUTES) {
    joined.push(
      (await newComplaint(world, { concerns: 'everyone', joiners: [joiner], at: shanghai('2026-11-23', clock) }))
        .complaintId,
    )
  }
  const { complaintId: own } = await newComplaint(world, { reporter: joiner, at: shanghai('2026-11-23', '09:25') })
  const { open } = await world.ask(joiner, 'complaints.mine', {})
  expect(open.map(({ id }) => id)).toEqual([own, ...joined.sort()])
})

test('words pending review are marked as such', async () => {
  const { reporter } = await newComplaint(world, { is_pending_review: true })
  expect((await world.ask(reporter, 'complaints.mine', {})).open).toMatchObject([{ isPendingReview: true }])
})

test('a merged complaint says so', async () => {
  const { reporter, complaintId } = await newComplaint(world)
  const { complaintId: other } = await newComplaint(world, { reporter })
  await world.ask(await world.newPerson('worker', 1), 'complaints.merge', { complaintId, intoId: other }, newKey())
  const { open, over } = await world.ask(reporter, 'complaints.mine', {})
  expect([open, over]).toMatchObject([[{ id: other, isMerged: false }], [{ id: complaintId, isMerged: true }]])
})

test('a planned visit is shown to the reporter, and to no neighbour', async () => {
  const joiner = await world.newPerson()
  const visitAt = shanghai('2026-11-27', '16:00')
  const { reporter, complaintId } = await newComplaint(world, {
    state: 'visiting',
    concerns: 'everyone',
    joiners: [joiner],
    set: { visit_at: visitAt },
  })
  expect((await world.ask(reporter, 'complaints.mine', {})).open).toMatchObject([{ id: complaintId, visitAt }])
  expect((await world.ask(joiner, 'complaints.mine', {})).open).toMatchObject([{ id: complaintId, visitAt: null }])
})
