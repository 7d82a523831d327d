import { newBuilding } from '../../../test/complaint/building'
import { filing } from '../../../test/complaint/filing'
import { complaintOf } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { shanghai } from '../../../test/times'
import { place } from '../../../test/walk/hill-town'
import { toWgs84 } from '../../../src/domain/crs'

let world: World
let lin: string
beforeEach(async () => {
  world = await openWorld()
  lin = await world.newPerson()
})
afterEach(() => world.close())

const file = (changes: Parameters<typeof filing>[0] = {}, key = newKey(), who = lin) =>
  world.call(who, 'complaints.file', filing(changes), key)
const filed = async (changes: Parameters<typeof filing>[0] = {}) =>
  world.ask(lin, 'complaints.file', filing(changes), newKey())
const messages = async () =>
  (await world.rows('outbox')).outbox?.map(({ template, to_role: role, data, community_id: communityId }) => ({
    template,
    role,
    data,
    communityId,
  }))

test('a complaint is filed at once, with its first line, a due moment and a message to the workers', async () => {
  const { complaintId, isPendingReview, promise } = await filed({ door: ' 3-2 ', when: '每天早上' })
  expect(complaintId).toMatch(/^1-/)
  expect(isPendingReview).toBe(false)
  expect(promise).toEqual({
    kind: 'reply',
    dueAt: shanghai('2026-11-24', '12:00'),
    isLate: false,
    pausedFor: null,
    isDutyCall: false,
  })
  expect(await complaintOf(world, complaintId)).toMatchObject({
    reporter_id: personIdOf(lin),
    made_by: null,
    state: 'filed',
    is_pending_review: false,
    words: '演示：楼上的空调水滴下来。',
    place: '河街 5 号楼道口',
    door: '3-2',
    happens: '每天早上',
    due_kind: 'reply',
    due_at: shanghai('2026-11-24', '12:00'),
  })
  const { complaint_entry: entries } = await world.rows('complaint_entry')
  expect(entries).toMatchObject([
    { complaint_id: complaintId, kind: 'filed', to_state: 'filed', side: 'reporter', person_id: personIdOf(lin) },
  ])
  expect(await messages()).toEqual([
    {
      template: 'complaint_filed',
      role: 'worker',
      communityId: 1,
      data: { category: 'leak', community: '石板坡社区' },
    },
  ])
})

test('one that is happening now is urgent: due in two hours, with workers, and later their manager, notified so', async () => {
  const { promise } = await filed({ urgency: 'urgent' })
  expect(promise).toMatchObject({ kind: 'reply', dueAt: shanghai('2026-11-24', '12:00') })
  expect((await messages())?.map(({ template, role }) => [template, role])).toEqual([['complaint_urgent', 'worker']])
})

test('at night the answer says to telephone instead', async () => {
  world.clock.now = shanghai('2026-11-24', '23:00')
  expect((await filed({ urgency: 'urgent' })).promise).toMatchObject({ isDutyCall: true })
})

test('a door number typed into the place field is masked for readers of the place', async () => {
  const { complaintId } = await filed({ place: { buildingId: null, position: null, words: '河街 5 号，502' } })
  expect((await complaintOf(world, complaintId)).place).toBe('河街 5 号，〔门牌号〕')
})

test('the same key returns the same complaint, and a different key makes a new one', async () => {
  const key = newKey()
  const answers = await Promise.all([file({}, key), file({}, key), file({}, key)])
  expect(answers[0]).toMatchObject({ ok: true })
  expect(answers.slice(1)).toEqual([answers[0], answers[0]])
  expect((await world.rows('complaint')).complaint).toHaveLength(1)
  await file()
  expect((await world.rows('complaint')).complaint).toHaveLength(2)
})

test('phone, identity and door numbers are masked once more, before the words are sent to the check', async () => {
  const { complaintId } = await filed({
    words: '我家 2 栋 3-2，电话 13800005550，说过没人理。',
    place: { buildingId: null, position: null, words: '河街 5 号 2 单元 3-2' },
    when: '打 13800005550 问我',
  })
  const row = await complaintOf(world, complaintId)
  for (const text of [row.words, row.place, row.happens]) expect(text).not.toMatch(/3-2|5550/)
  expect(row.words).toContain('〔电话号码〕')
  expect(world.words.askedFor).toHaveLength(1)
  expect(world.words.askedFor[0]).toMatchObject({ identity: lin })
  expect(world.words.askedFor[0]?.words).not.toMatch(/3-2|5550/)
})

test.each(['risky', 'review', null] as const)(
  'words whose check says %s are pending review, and the complaint is filed all the same',
  async (says) => {
    world.words.says = says
    const { complaintId, isPendingReview, promise } = await filed()
    expect(isPendingReview).toBe(true)
    expect(promise).toMatchObject({ dueAt: shanghai('2026-11-24', '12:00') })
    expect(await complaintOf(world, complaintId)).toMatchObject({ is_pending_review: true, state: 'filed' })
  },
)

test('photos alone are enough, and then there are no words to check', async () => {
  world.words.says = null
  const { isPendingReview } = await filed({
    words: ' ',
    photos: 1,
    place: { buildingId: null, position: place(10, 0), words: '' },
  })
  expect(isPendingReview).toBe(false)
  expect(world.words.askedFor).toEqual([])
})

test('a position is stored in the Chinese map system (GCJ-02)', async () => {
  const spot = place(10, 0)
  const { complaintId } = await filed({ place: { buildingId: null, position: toWgs84(spot), words: '' } })
  const { lat, lng, place: words } = await complaintOf(world, complaintId)
  expect(lat).toBeCloseTo(spot.lat, 6)
  expect(lng).toBeCloseTo(spot.lng, 6)
  expect(words).toBe('地图上点的地方')
})

test('a building from the list gives the position, and together with the door it is an address', async () => {
  const buildingId = await newBuilding(world, { name: '演示楼 2 栋', position: place(20, 0) })
  const { complaintId } = await filed({ place: { buildingId, position: null, words: '' }, door: '３－２' })
  expect(await complaintOf(world, complaintId)).toMatchObject({
    building_id: buildingId,
    place: '演示楼 2 栋',
    lat: place(20, 0).lat,
    address_key: '演示楼-2-302',
  })
  const typed = await filed({ place: { buildingId: null, position: null, words: '演示楼二栋' }, door: '2 栋 302 室' })
  expect((await complaintOf(world, typed.complaintId)).address_key).toBe('演示楼-2-302')
})

test.each([
  ['words_missing', { words: ' ' }],
  ['place_missing', { place: { buildingId: null, position: null, words: ' ' } }],
  [
    'community_far',
    { place: { buildingId: null, position: { lat: 39.9, lng: 116.4, crs: 'gcj02' as const }, words: '' } },
  ],
  ['not_found', { communityId: 77 }],
  ['not_found', { place: { buildingId: '1-0123456789abcdef', position: null, words: '' } }],
] as const)('%s: nothing is filed', async (code, changes) => {
  const before = await world.rows('complaint', 'complaint_entry', 'outbox', 'audit')
  expect(await file(changes)).toMatchObject({ ok: false, error: { code } })
  expect(await world.rows('complaint', 'complaint_entry', 'outbox', 'audit')).toEqual(before)
})

test('a building of another community looks missing', async () => {
  const buildingId = await newBuilding(world, { communityId: 2 })
  expect(await file({ place: { buildingId, position: null, words: '' } })).toMatchObject({
    error: { code: 'not_found' },
  })
})

test.each([
  ['words', { words: '字'.repeat(2_001) }],
  ['door', { door: '字'.repeat(41) }],
  ['place.words', { place: { buildingId: null, position: null, words: '字'.repeat(81) } }],
  ['photos', { photos: 7 }],
])('%s above its limit is refused', async (field, changes) => {
  expect(await file(changes)).toMatchObject({
    error: { code: 'invalid_input', fields: { [field]: expect.any(String) as string } },
  })
})

test('masking never makes a text too long to be shown', async () => {
  const { complaintId } = await filed({ words: '3-2 '.repeat(500) })
  expect((await complaintOf(world, complaintId)).words.length).toBeLessThanOrEqual(2_000)
  await world.ask(lin, 'complaints.get', { complaintId })
})

test('neither place nor words nor door appear in a log line', async () => {
  const { lat, lng } = place(10, 0)
  await file({
    words: '演示暗号甲',
    door: '演示暗号乙',
    place: { buildingId: null, position: place(10, 0), words: '演示暗号丙' },
  })
  await file({ communityId: 77, words: '演示暗号甲' })
  const log = world.logLines.join('\n')
  for (const secret of ['演示暗号', String(lat), String(lng), lin]) expect(log).not.toContain(secret)
})
