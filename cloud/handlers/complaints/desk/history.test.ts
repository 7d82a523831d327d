import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { newEntry } from '../../../../test/complaints'
import { newKey } from '../../../../test/factories'
import { newFile } from '../../../../test/files'
import { personIdOf } from '../../../../test/people'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

const look = (complaintId: string, who = desk.worker) => desk.act(who, 'complaints.history', { complaintId })
const looks = async (complaintId: string) =>
  (await desk.auditOf(complaintId)).filter(([method]) => method === 'complaints.history')

test('the assigned worker reads the whole history, including staff-only lines', async () => {
  const complaintId = await desk.open({ state: 'visiting', door: '2-3-1' })
  await newEntry(desk.world, complaintId, {
    kind: 'note',
    words: '钥匙在门卫。',
    person_id: personIdOf(desk.colleague),
  })
  const seen = await look(complaintId)
  expect(seen).toMatchObject({
    at: desk.world.clock.now,
    complaint: {
      id: complaintId,
      state: 'visiting',
      words: '演示：楼上的水滴下来。',
      door: '2-3-1',
      isMine: true,
      worker: '演示小谭',
      mediation: null,
    },
    colleagues: [{ name: '演示主任' }, { name: '演示小周' }].sort((a, b) => (a.name < b.name ? -1 : 1)),
  })
  expect(seen.complaint.history.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['filed', 'note']))
  expect(seen.complaint.may).toEqual([
    'complaints.assign',
    'complaints.visit',
    'complaints.note',
    'complaints.reply',
    'complaints.mark',
    'complaints.settle',
    'complaints.handOver',
    'complaints.pause',
    'complaints.merge',
    'files.decide',
    'files.remove',
    'mediation.open',
  ])
})

test('it lists the staff it can be assigned to, without the current assignee', async () => {
  const names = async (complaintId: string) => (await look(complaintId)).colleagues.map(({ name }) => name).sort()
  const all = ['演示主任', '演示小周', '演示小谭'].sort()
  expect(await names(await desk.open())).toEqual(all)
  expect(await names(await desk.open({ state: 'accepted', worker: desk.colleague }))).toEqual(
    all.filter((name) => name !== '演示小周'),
  )
})

test('the door is shown to the assignee and the manager only', async () => {
  const complaintId = await desk.open({ state: 'mediating', door: '2-3-1' })
  await desk.world.db
    .updateTable('mediation')
    .set({ other_door: '2-4-1' })
    .where('complaint_id', '=', complaintId)
    .execute()
  const doors = async (who: string) => {
    const { door, mediation } = (await look(complaintId, who)).complaint
    return [door, mediation?.otherDoor]
  }
  expect([await doors(desk.colleague), await doors(desk.manager), await doors(desk.worker)]).toEqual([
    [null, ''],
    ['2-3-1', '2-4-1'],
    ['2-3-1', '2-4-1'],
  ])
})

test('a view is logged once in half an hour per viewer, and the answer is not stored under any key', async () => {
  const complaintId = await desk.open()
  await look(complaintId)
  await look(complaintId)
  await look(complaintId, desk.manager)
  expect((await looks(complaintId)).map(([, who]) => who).sort()).toEqual([desk.worker, desk.manager].sort())
  const { call_key: keys = [] } = await desk.world.rows('call_key')
  expect(keys.filter(({ method, reply }) => method === 'complaints.history' && reply !== null)).toEqual([])
})

test('after half an hour the next view is logged again', async () => {
  const complaintId = await desk.open()
  const before = new Date(Date.now() - 31 * 60_000).toISOString()
  const line = { community_id: 1, method: 'complaints.history', subject_id: complaintId, by_role: 'worker' as const }
  await desk.world.db
    .insertInto('audit')
    .values({ ...line, person_id: personIdOf(desk.worker), at: before })
    .execute()
  await look(complaintId)
  expect(await looks(complaintId)).toHaveLength(2)
})

test('approved photos come with their addresses, the others as a count', async () => {
  const complaintId = await desk.open()
  const id = await newFile(desk.world, { complaintId, state: 'shown' })
  await newFile(desk.world, { complaintId, state: 'pendingReview' })
  expect((await look(complaintId)).complaint).toMatchObject({
    photos: [{ id, address: expect.any(String) }],
    hiddenPhotos: 1,
  })
})

test('merged and repeated complaints are included', async () => {
  const set = { lat: 29.56, lng: 106.55, address_key: '演示楼|1-1-1' }
  const [complaintId, duplicate] = [
    await desk.open({ category: 'fumes', set }),
    await desk.open({ category: 'fumes', set }),
  ]
  expect((await look(complaintId)).complaint).toMatchObject({
    repeats: 2,
    duplicates: [{ id: duplicate, state: 'filed' }],
  })
})

test('the mediation is shown in its current state, side by side', async () => {
  const complaintId = await desk.open({ state: 'agreed' })
  expect((await look(complaintId)).complaint.mediation).toMatchObject({
    state: 'agreed',
    first: { hasEntered: true, isIn: true },
    other: { hasEntered: false, isIn: true },
    isCallerMediator: false,
    terms: { version: 1, first: true, other: true },
    checkAt: '2026-12-01T01:00:00.000Z',
  })
})

test('it looks missing to everybody else: another community, the district, the reporter', async () => {
  const complaintId = await desk.open()
  for (const who of [desk.foreign, desk.admin]) {
    expect(await desk.refusal(who, 'complaints.history', { complaintId })).toBe('not_found')
  }
  const answer = await desk.world.call(desk.resident, 'complaints.history', { complaintId }, newKey())
  expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  expect(await looks(complaintId)).toEqual([])
})

test('somebody who was the other side before joining the staff cannot see it', async () => {
  const complaintId = await desk.open({ state: 'mediating' })
  const set = { other_id: personIdOf(desk.colleague) }
  await desk.world.db.updateTable('mediation').set(set).where('complaint_id', '=', complaintId).execute()
  for (const method of ['complaints.history', 'complaints.note'] as const) {
    const input = { complaintId, words: '演示' }
    const about = method === 'complaints.note' ? input : { complaintId }
    expect(await desk.world.call(desk.colleague, method, about, newKey())).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    })
  }
})

test('lines of the same moment keep the order in which they were written, for the reporter too', async () => {
  const complaintId = await desk.open({ state: 'accepted' })
  const said = Array.from({ length: 12 }, (_, nth) => `演示 ${nth}`)
  for (const words of said) await newEntry(desk.world, complaintId, { words, person_id: personIdOf(desk.worker) })
  const wordsOf = (history: { words: string | null }[]) => history.flatMap(({ words }) => words ?? [])
  expect(wordsOf((await look(complaintId)).complaint.history)).toEqual(said)
  const { complaint: own } = await desk.world.ask(desk.resident, 'complaints.get', { complaintId })
  expect(own.relation === 'own' && wordsOf(own.history)).toEqual(said)
  expect(own.relation === 'own' && own.history.map(({ kind }) => kind).slice(0, 2)).toEqual(['filed', 'accepted'])
})
