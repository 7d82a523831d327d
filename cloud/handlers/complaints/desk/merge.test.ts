import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { personIdOf } from '../../../../test/people'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

const forAll = { category: 'clutter', concerns: 'everyone' } as const
const joinersOf = async (complaintId: string) => {
  const { complaint_joiner: joiners = [] } = await desk.world.rows('complaint_joiner')
  return joiners.filter((one) => one.complaint_id === complaintId).map(({ person_id: id }) => String(id))
}
const refused = (complaintId: string, intoId: string, who = desk.worker) =>
  desk.refusal(who, 'complaints.merge', { complaintId, intoId })

test('the reporter of the merged complaint and those who joined it have joined the other one from then on', async () => {
  const [reporter, neighbour] = [await desk.world.newPerson(), await desk.world.newPerson()]
  const complaintId = await desk.open({ ...forAll, reporter, joiners: [neighbour, desk.resident] })
  const intoId = await desk.open({ ...forAll, state: 'visiting', joiners: [neighbour] })
  expect(await desk.twice(desk.worker, 'complaints.merge', { complaintId, intoId })).toEqual({ state: 'closed' })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    state: 'closed',
    merged_into: intoId,
    ended_at: desk.world.clock.now,
    due_kind: 'none',
  })
  expect(await desk.rowOf(intoId)).toMatchObject({ state: 'visiting', merged_into: null })
  expect((await joinersOf(intoId)).sort()).toEqual([reporter, neighbour].map(personIdOf).sort())
  expect(await desk.messagesTo(reporter)).toMatchObject([{ template: 'complaint_merged', about: complaintId }])
})

test('two complaints of one person about a home become one, joined by nobody', async () => {
  const [complaintId, intoId] = [await desk.open(), await desk.open()]
  await desk.act(desk.colleague, 'complaints.merge', { complaintId, intoId })
  expect(await desk.rowOf(complaintId)).toMatchObject({ merged_into: intoId })
  expect(await joinersOf(intoId)).toEqual([])
})

test('those who joined the merged complaint are notified that work has begun, under the complaint they now belong to', async () => {
  const [neighbour, reporter] = [await desk.world.newPerson(), await desk.world.newPerson()]
  const complaintId = await desk.open({ ...forAll, joiners: [neighbour, reporter] })
  const intoId = await desk.open({ ...forAll, reporter, state: 'visiting' })
  await desk.act(desk.worker, 'complaints.merge', { complaintId, intoId })
  expect(await desk.messagesTo(neighbour)).toEqual([
    { template: 'complaint_progress', about: intoId, data: { category: 'clutter' } },
  ])
  // It is their own complaint: they have joined no other.
  expect(await desk.messagesTo(reporter)).toEqual([])
  expect(await desk.world.ask(neighbour, 'complaints.get', { complaintId: intoId })).toMatchObject({
    complaint: { relation: 'joined', state: 'visiting' },
  })
})

test('a complaint joined by neighbours cannot be merged into one about a home, where they would lose sight of it', async () => {
  const met = await desk.open({ ...forAll, joiners: [await desk.world.newPerson()] })
  const alone = await desk.open(forAll)
  const home = await desk.open({ category: 'clutter' })
  expect(await refused(met, home)).toBe('merge_unlike')
  expect(await refused(alone, home)).toBeNull()
  expect(await refused(home, met)).toBeNull()
})

test('a colleague’s complaint can be merged by them or the manager only, but others can be merged into it', async () => {
  const [complaintId, intoId] = [await desk.open({ state: 'visiting' }), await desk.open({ state: 'visiting' })]
  expect(await refused(complaintId, intoId, desk.colleague)).toBe('not_assigned')
  expect(await refused(await desk.open(), intoId, desk.colleague)).toBeNull()
  expect(await refused(complaintId, intoId, desk.manager)).toBeNull()
})

test('complaints of two homes or two categories cannot be merged, nor one with itself', async () => {
  const reporter = await desk.world.newPerson()
  const [own, other, noise] = [await desk.open(), await desk.open({ reporter }), await desk.open({ category: 'noise' })]
  const shared = await desk.open({ category: 'leak', concerns: 'everyone', reporter })
  expect(await refused(own, other)).toBe('merge_unlike')
  expect(await refused(own, shared)).toBe('merge_unlike')
  expect(await refused(own, noise)).toBe('merge_unlike')
  expect(await refused(own, own)).toBe('merge_unlike')
})

test('a complaint cannot be merged into one that is over, nor one that is settled or in mediation merged at all', async () => {
  const own = await desk.open()
  for (const state of ['settled', 'closed', 'refused', 'withdrawn', 'handedOver'] as const) {
    const over = await desk.open({ state })
    expect([state, await refused(own, over), await refused(over, own)]).toEqual([state, 'wrong_state', 'wrong_state'])
  }
  expect(await refused(await desk.open({ state: 'mediating' }), own)).toBe('wrong_state')
})

test('a complaint of another community looks missing, on either side of the merge', async () => {
  const own = await desk.open()
  const abroad = await desk.open({ communityId: 2, worker: desk.foreign })
  expect([await refused(own, abroad), await refused(abroad, own), await refused(own, '1-0123456789abcdef')]).toEqual([
    'not_found',
    'not_found',
    'not_found',
  ])
})

test('of two opposite merges at once, one wins', async () => {
  const [one, other] = [await desk.open(), await desk.open()]
  const call = (complaintId: string, intoId: string) =>
    desk.world.call(desk.worker, 'complaints.merge', { complaintId, intoId }, `key-${complaintId}-merged`)
  const answers = await Promise.all([call(one, other), call(other, one)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await desk.linesOf(one, 'merged')).length + (await desk.linesOf(other, 'merged')).length).toBe(1)
})
