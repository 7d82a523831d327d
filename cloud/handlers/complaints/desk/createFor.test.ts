import type { Input } from '../../../../src/contract/schema/types'
import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { newNumber, newRecord, personIdOf, setPerson } from '../../../../test/people'

type Wish = Partial<Input<'complaints.createFor'>>

let desk: ComplaintDesk
beforeAll(async () => {
  desk = await openComplaintDesk()
  await setPerson(desk.world, desk.resident, { home_community_id: 1 })
})
afterAll(() => desk.close())

const input = (more: Wish): Input<'complaints.createFor'> => ({
  communityId: 1,
  category: 'leak',
  concerns: 'home',
  urgency: 'soon',
  words: '楼上滴水，叫我打 13812345678。',
  place: { buildingId: null, position: null, words: '演示楼 1 栋' },
  door: ' 2-3-1 ',
  when: '晚上',
  isNamed: false,
  photos: 0,
  ...more,
})
const walkIn = (name = '演示长者', phone: string | null = newNumber()) => ({
  walkIn: { name, phone, isEightyPlus: true },
})
const refused = (more: Wish, who = desk.worker) => desk.refusal(who, 'complaints.createFor', input(more))

test('the complaint belongs to the walk-in and is filed by the staff, with no review needed; numbers in the words are masked', async () => {
  const personId = personIdOf(desk.resident)
  const { complaintId, ...answer } = await desk.twice(desk.worker, 'complaints.createFor', input({ personId }))
  expect(answer).toEqual({ personId })
  const row = await desk.rowOf(complaintId)
  expect(row).toMatchObject({
    state: 'filed',
    reporter_id: personId,
    made_by: personIdOf(desk.worker),
    is_pending_review: false,
    assigned_to: null,
    door: '2-3-1',
    due_kind: 'reply',
    filed_at: desk.world.clock.now,
  })
  expect(row.words).not.toContain('13812345678')
  expect(await desk.linesOf(complaintId, 'filed')).toMatchObject([
    { side: 'staff', person_id: personIdOf(desk.worker) },
  ])
  expect(await desk.auditOf(complaintId)).toEqual([['complaints.createFor', desk.worker]])
  const seen = await desk.world.ask(desk.resident, 'complaints.get', { complaintId })
  expect(seen.complaint).toMatchObject({ relation: 'own', isByStaff: true, words: row.words })
})

test('staff cannot file as staff for themselves: that would skip the content check', async () => {
  const { complaint: before = [] } = await desk.world.rows('complaint')
  for (const who of [desk.worker, desk.manager]) {
    expect(await refused({ personId: personIdOf(who) }, who)).toBe('reported_yourself')
  }
  expect((await desk.world.rows('complaint')).complaint).toEqual(before)
})

test('somebody new is registered with it', async () => {
  const { complaintId, personId } = await desk.twice(desk.manager, 'complaints.createFor', input(walkIn('  演示长者 ')))
  expect(await desk.rowOf(complaintId)).toMatchObject({ reporter_id: personId })
  const { person = [] } = await desk.world.rows('person')
  expect(person.find(({ id }) => id === personId)).toMatchObject({
    name: '演示长者',
    identity: null,
    home_community_id: 1,
    is_eighty_plus: true,
    made_by: personIdOf(desk.manager),
  })
  expect(await desk.auditOf(personId)).toEqual([['complaints.createFor', desk.manager]])
})

test('the registration itself leaves no readable audit entry: it would disclose the reporter', async () => {
  const { complaintId, personId } = await desk.twice(desk.manager, 'complaints.createFor', input(walkIn()))
  const { entries } = await desk.world.ask(desk.manager, 'audit.list', {})
  const subjects = entries.map(({ subjectId }) => subjectId)
  expect([subjects.includes(complaintId), subjects.includes(personId)]).toEqual([true, false])
})

test('the complaint of somebody known only by a record belongs to them as well', async () => {
  const personId = await newRecord(desk.world)
  const { complaintId } = await desk.act(desk.worker, 'complaints.createFor', input({ personId }))
  expect(await desk.rowOf(complaintId)).toMatchObject({ reporter_id: personId })
})

test('a person the staff may not see looks missing: one who lives elsewhere, or was not found by their number before', async () => {
  const phone = newNumber()
  const nowhere = await desk.world.newPerson()
  await setPerson(desk.world, nowhere, { phone })
  const elsewhere = await newRecord(desk.world, { communityId: 2 })
  for (const personId of [elsewhere, personIdOf(nowhere)]) expect(await refused({ personId })).toBe('not_found')
  await desk.act(desk.worker, 'people.find', { text: phone })
  expect(await refused({ personId: personIdOf(nowhere) })).toBeNull()
  expect(await refused({ personId: personIdOf(nowhere) }, desk.colleague)).toBe('not_found')
  expect(
    await desk.refusal(desk.foreign, 'complaints.createFor', input({ personId: elsewhere, communityId: 2 })),
  ).toBeNull()
})

test.each([
  ['nobody is said', {}, 'walk_in_missing'],
  ['the name is blank', walkIn('  '), 'name_missing'],
  ['the number is none', walkIn('演示长者', '12'), 'phone_wrong'],
  ['the person is not there', { personId: '0123456789abcdef' }, 'not_found'],
  ['nothing is said', { ...walkIn(), words: ' ' }, 'words_missing'],
  ['nobody says where', { ...walkIn(), place: { buildingId: null, position: null, words: ' ' } }, 'place_missing'],
  ['it is another community', { ...walkIn(), communityId: 2 }, 'not_found'],
])('refused when %s, and nobody is registered', async (_, more, code) => {
  expect(await refused(more)).toBe(code)
})

test('the audit log shows the category of the complaint, and not whose it is', async () => {
  await desk.act(desk.worker, 'complaints.createFor', input(walkIn('演示私名')))
  const { entries } = await desk.world.ask(desk.manager, 'audit.list', { communityId: 1 })
  const told = entries.filter(({ method }) => method === 'complaints.createFor')
  expect(told.map(({ subject }) => subject)).toContain('漏水滴水')
  expect(JSON.stringify(told)).not.toContain('演示私名')
})
