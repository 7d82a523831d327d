import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newFile, stateOf, upload } from '../../../test/files'
import { plainPhoto } from '../../../test/records/pictures'
import { times } from '../../../test/times'
import { complaintStates, steps, type ComplaintState } from '../../../src/domain/complaints/state'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.files.look.says = { suggestion: 'pass' }
  world.clock.now = '2026-11-24T02:00:00.000Z'
})
afterAll(() => world.close())

const ask = (who: string, complaintId: string, bytes = 1_000) =>
  world.call(who, 'files.ticket', { purpose: 'complaint_photo', subjectId: complaintId, bytes }, newKey())
const ticketOf = (who: string, complaintId: string) =>
  world.ask(who, 'files.ticket', { purpose: 'complaint_photo', subjectId: complaintId, bytes: 1_000 }, newKey())
const finish = (who: string, fileId: string) => world.call(who, 'files.finish', { fileId }, newKey())
const remove = (who: string, fileId: string) => world.call(who, 'files.remove', { fileId }, newKey())
const photosOf = async (who: string, complaintId: string) => {
  const { complaint: seen } = await world.ask(who, 'complaints.get', { complaintId })
  return seen.relation === 'own'
    ? { shown: seen.photos.map(({ id }) => id), hidden: seen.hiddenPhotos, more: seen.may.addPhotos }
    : null
}
const uploaded = async (who: string, complaintId: string): Promise<string> => {
  const { fileId, ticket } = await ticketOf(who, complaintId)
  expect(await upload(world, ticket, await plainPhoto())).toMatchObject({ status: 200 })
  return fileId
}
const tickets = async (complaintId: string) =>
  (await world.rows('file')).file?.filter(({ subject_id: subject }) => subject === complaintId).length

test('the reporter adds a photo, and sees it once the check finds nothing', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const fileId = await uploaded(reporter, complaintId)
  expect(await photosOf(reporter, complaintId)).toEqual({ shown: [], hidden: 1, more: 5 })
  expect(await finish(reporter, fileId)).toMatchObject({ output: { state: 'shown' } })
  expect(await photosOf(reporter, complaintId)).toEqual({ shown: [fileId], hidden: 0, more: 5 })
})

test('the staff of its community add photos for a walk-in; to others the complaint looks missing', async () => {
  const joiner = await world.newPerson()
  const { complaintId } = await newComplaint(world, { concerns: 'everyone', joiners: [joiner] })
  const worker = await world.newPerson('worker')
  expect(await finish(worker, await uploaded(worker, complaintId))).toMatchObject({ output: { state: 'shown' } })
  const before = await tickets(complaintId)
  for (const who of [joiner, await world.newPerson('worker', 2), await world.newPerson('admin')]) {
    expect(await ask(who, complaintId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await ask(joiner, '1-0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
  expect(await tickets(complaintId)).toBe(before)
})

const from: readonly ComplaintState[] = steps.add.from
test.each(complaintStates)('a complaint that is %s takes photos as long as it takes words', async (state) => {
  const { complaintId, reporter } = await newComplaint(world, { state })
  const takes = from.includes(state)
  expect(await ask(reporter, complaintId)).toMatchObject(takes ? { ok: true } : { error: { code: 'wrong_state' } })
  expect(await tickets(complaintId)).toBe(takes ? 1 : 0)
})

test('of ten concurrent uploads six are accepted', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const answers = await Promise.all(times(10).map(() => ask(reporter, complaintId)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(6)
  expect(answers.filter((answer) => !answer.ok && answer.error.code === 'too_many_photos')).toHaveLength(4)
  expect(await tickets(complaintId)).toBe(6)
})

test('removed, refused and expired photos free their slots', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const [kept] = await Promise.all(times(3).map(() => newFile(world, { complaintId, owner: reporter })))
  await newFile(world, { complaintId, owner: reporter, state: 'refused' })
  for (const _ of times(3)) await ticketOf(reporter, complaintId)
  expect(await ask(reporter, complaintId)).toMatchObject({ error: { code: 'too_many_photos' } })
  expect(await remove(reporter, kept ?? '')).toMatchObject({ ok: true })
  expect(await ask(reporter, complaintId)).toMatchObject({ ok: true })
  expect(await ask(reporter, complaintId)).toMatchObject({ error: { code: 'too_many_photos' } })
  world.clock.now = '2026-11-24T02:12:01.000Z'
  expect(await ask(reporter, complaintId)).toMatchObject({ ok: true })
})

test('a declared size above the limit is refused at once', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  expect(await ask(reporter, complaintId, 10 * 1024 * 1024 + 1)).toMatchObject({ error: { code: 'file_too_big' } })
})

test('a risky photo is refused: the complaint stays, the bytes are deleted, and its owner is notified of the category only', async () => {
  world.files.look.says = { suggestion: 'risky' }
  const { complaintId, reporter } = await newComplaint(world, { place: '演示暗号' })
  const before = await world.files.lying()
  expect(await finish(reporter, await uploaded(reporter, complaintId))).toMatchObject({ output: { state: 'refused' } })
  expect(await world.files.lying()).toEqual(before)
  expect(await photosOf(reporter, complaintId)).toEqual({ shown: [], hidden: 0, more: 6 })
  const { outbox } = await world.rows('outbox')
  const told = outbox?.filter(({ template }) => template === 'complaint_photo_refused')
  expect(told).toMatchObject([{ subject_id: complaintId, to_person_id: reporter.slice(5), data: { category: 'leak' } }])
  expect(JSON.stringify(told)).not.toContain('演示暗号')
})

test('an upload can be finished by its uploader only, not by the staff of its community', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const fileId = await uploaded(reporter, complaintId)
  for (const who of [await world.newPerson(), await world.newPerson('worker'), await world.newPerson('admin')]) {
    expect(await finish(who, fileId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await stateOf(world, fileId)).toBe('uploaded')
})

test('its author and the staff remove a photo with its bytes, even when the complaint is over; others cannot', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, { state: 'closed' })
  for (const who of [reporter, worker, await world.newPerson('manager')]) {
    const before = await world.files.lying()
    const fileId = await newFile(world, { complaintId, owner: reporter })
    for (const other of [await world.newPerson(), await world.newPerson('worker', 2), await world.newPerson('admin')]) {
      expect(await remove(other, fileId)).toMatchObject({ error: { code: 'not_found' } })
    }
    expect(await stateOf(world, fileId)).toBe('shown')
    expect(await remove(who, fileId)).toMatchObject({ ok: true })
    expect(await stateOf(world, fileId)).toBe('removed')
    expect(await world.files.lying()).toEqual(before)
  }
})

test('once a complaint is assigned, only its worker, the manager and its reporter act on its photos', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, { state: 'visiting' })
  const [colleague, manager] = [await world.newPerson('worker'), await world.newPerson('manager')]
  const pending = () => newFile(world, { complaintId, owner: reporter, state: 'pendingReview' })
  const decide = (who: string, fileId: string) => world.call(who, 'files.decide', { fileId, isShown: true }, newKey())
  /** Where the photo stands for them: among those pending review, on the desk, and as something they may do. */
  const listed = async (who: string, fileId: string) => {
    const { files } = await world.ask(who, 'files.pendingReview', {})
    const { items } = await world.ask(who, 'desk.list', {})
    return [files.some(({ id }) => id === fileId), items.some(({ id }) => id === fileId)]
  }
  const mayOf = async (who: string) =>
    (await world.ask(who, 'complaints.history', { complaintId }, newKey())).complaint.may.filter((name) =>
      name.startsWith('files.'),
    )

  const fileId = await pending()
  expect(await decide(colleague, fileId)).toMatchObject({ error: { code: 'not_assigned' } })
  expect(await remove(colleague, fileId)).toMatchObject({ error: { code: 'not_assigned' } })
  expect(await stateOf(world, fileId)).toBe('pendingReview')
  expect(await listed(colleague, fileId)).toEqual([false, false])
  expect(await mayOf(colleague)).toEqual([])
  for (const who of [worker, manager]) {
    const theirs = await pending()
    expect(await listed(who, theirs)).toEqual([true, true])
    expect(await mayOf(who)).toEqual(['files.decide', 'files.remove'])
    expect(await decide(who, theirs)).toMatchObject({ ok: true })
    expect(await remove(who, theirs)).toMatchObject({ ok: true })
  }
  expect(await remove(reporter, fileId)).toMatchObject({ ok: true })

  const left = await pending()
  await world.db
    .updateTable('person')
    .set({ role: 'resident', community_id: null })
    .where('identity', '=', worker)
    .execute()
  expect(await listed(colleague, left)).toEqual([true, true])
  expect(await decide(colleague, left)).toMatchObject({ ok: true })
})

test('the reporter may remove photos the staff added for them; a staff uploader who has left may not', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const was = await world.newPerson('worker')
  const fileId = await newFile(world, { complaintId, owner: was })
  await world.db
    .updateTable('person')
    .set({ role: 'resident', community_id: null })
    .where('identity', '=', was)
    .execute()
  expect(await remove(was, fileId)).toMatchObject({ error: { code: 'not_found' } })
  expect(await stateOf(world, fileId)).toBe('shown')
  expect(await remove(reporter, fileId)).toMatchObject({ ok: true })
  expect(await stateOf(world, fileId)).toBe('removed')
})

test('a doubtful photo is pending review by the staff of its community, who see category and place; the district does not', async () => {
  world.files.look.says = { suggestion: 'review' }
  const { complaintId, reporter } = await newComplaint(world, { place: '演示楼 2 栋' })
  const fileId = await uploaded(reporter, complaintId)
  expect(await finish(reporter, fileId)).toMatchObject({ output: { state: 'pendingReview' } })
  const [worker, admin] = [await world.newPerson('worker'), await world.newPerson('admin')]
  const pendingOf = async (who: string) =>
    (await world.ask(who, 'files.pendingReview', {})).files.filter(({ id }) => id === fileId)
  expect(await pendingOf(worker)).toMatchObject([{ subject: '漏水滴水，演示楼 2 栋' }])
  expect(await pendingOf(admin)).toEqual([])
  expect(await pendingOf(await world.newPerson('worker', 2))).toEqual([])
  const decide = (who: string) => world.call(who, 'files.decide', { fileId, isShown: true }, newKey())
  expect(await decide(admin)).toMatchObject({ error: { code: 'not_found' } })
  expect(await decide(worker)).toMatchObject({ ok: true })
  expect(await photosOf(reporter, complaintId)).toMatchObject({ shown: [fileId] })
  expect((await world.rows('outbox')).outbox).toContainEqual(
    expect.objectContaining({
      template: 'complaint_photo_pending_review',
      to_role: 'worker',
      data: { category: 'leak' },
    }),
  )
})
