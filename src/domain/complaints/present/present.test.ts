import { on } from '../../../../test/booking/room-day'
import { announced } from '../../../../test/complaint/announced'
import { complaintFacts } from '../../../../test/complaint/complaint-facts'
import { categories } from '../category'
import { entryKinds, isForStaffOnly } from '../entry'
import { complaintStates, steps } from '../state'
import { staffEntryWords } from '../staff-words.zh'
import { entryWords } from '../words.zh'
import { presentForDistrict } from './district'
import type { EntryFacts } from './history'
import { presentJoined } from './joined'
import { presentMediation } from '../../mediation/present/mediation'
import { justOpened, usualOpening } from './opened'
import { presentOwn } from './own'
import { noPhotos } from './photos'
import { presentForStaff } from './staff'

const now = on('2026-11-24', '11:00')
const at = { calendar: announced, now }
const entry = (kind: EntryFacts['kind']): EntryFacts => ({
  at: now,
  kind,
  by: 'staff',
  name: '小谭',
  words: null,
  visitAt: null,
  isPendingReview: false,
})
const history = entryKinds.map(entry)
const own = (changes: Parameters<typeof complaintFacts>[0] = {}) =>
  presentOwn(
    { ...complaintFacts(changes), agreedAt: null, saidYesAt: null },
    { ...at, history, photos: { ...noPhotos, places: 4 }, views: [] },
  )
const staff = (personId: string, role: 'worker' | 'manager', changes: Parameters<typeof complaintFacts>[0] = {}) =>
  presentForStaff(
    { ...complaintFacts(changes), agreedAt: null, saidYesAt: null, checksDone: 0 },
    { ...at, person: { personId, role }, history, photos: noPhotos },
  )

test('the reporter reads what they wrote, and no entry that is for staff only', () => {
  const seen = own()
  expect(seen).toMatchObject({
    words: '演示暗号原话',
    door: '演示暗号门牌',
    when: '演示暗号时候',
    place: '演示暗号地点',
    isByStaff: false,
  })
  expect(seen.history.map(({ kind }) => kind)).toEqual(entryKinds.filter((kind) => !isForStaffOnly(kind)))
})

test('empty or forgotten words are null', () => {
  expect(own({ words: '' }).words).toBeNull()
  expect(staff('w', 'worker', { words: '' }).words).toBeNull()
})

test.each(complaintStates)('in state %s the reporter may do what the table of steps allows', (state) => {
  const has = (from: readonly string[]) => from.includes(state)
  const add = has(steps.add.from)
  expect(own({ state, settledAt: now }).may).toEqual({
    add,
    addPhotos: add ? 4 : 0,
    withdraw: has(steps.withdraw.from),
    solved: has(steps.answerSolved.from),
    unsolved: has(steps.answerUnsolved.from),
  })
})

test.each(complaintStates)(
  'in state %s staff may add photos to a complaint they filed for somebody, within the limits of the reporter',
  (state) => {
    expect(staff('w', 'worker', { state, madeBy: 'w' }).addPhotos).toBe(
      steps.add.from.some((one) => one === state) ? noPhotos.places : 0,
    )
    expect(staff('w', 'worker', { state, madeBy: null }).addPhotos).toBe(0)
  },
)

test('the reason of a refusal is shown only while the complaint is refused', () => {
  expect(own({ state: 'refused', reason: '演示：不归社区管' }).reason).toBe('演示：不归社区管')
  expect(own({ state: 'reopened', reason: '演示：不归社区管' }).reason).toBeNull()
})

test('a joiner reads nothing that the reporter wrote', () => {
  const pauses = [{ from: on('2026-11-24', '10:30'), until: null, reason: '演示暗号缘由' }]
  const seen = presentJoined(
    complaintFacts({ worker: '演示暗号工', state: 'accepted', pauses, reason: '演示暗号缘由' }),
    at,
  )
  expect(JSON.stringify(seen)).not.toContain('演示暗号')
  expect(seen.place).toBe('演示楼 2 栋')
  expect(presentJoined(complaintFacts({ building: null }), at).place).toBe('附近一处地方')
})

test.each([
  ['soon, filed in one morning', {}, ['09:02', '10:03', '10:29']],
  ['soon, replied: a visit is due', { firstReplyAt: on('2026-11-24', '10:59') }, ['09:02', '10:03', '10:29']],
  [
    'visited: settling is due',
    { state: 'visiting', firstReplyAt: on('2026-11-24', '10:58'), visitedAt: on('2026-11-24', '10:59') },
    ['09:02', '10:29'],
  ],
  ['urgent, within two hours of one round', { urgency: 'urgent' }, ['10:05', '10:40', '10:59']],
] as const)('a joiner cannot see at which minute the complaint was filed: %s', (_, facts, clocks) => {
  const seen = clocks.map((clock) =>
    JSON.stringify(presentJoined(complaintFacts({ ...facts, filedAt: on('2026-11-24', clock) }), at)),
  )
  expect(new Set(seen).size).toBe(1)
})

test('for a joiner a promise is not late before the next round', () => {
  const facts = complaintFacts({ urgency: 'urgent', filedAt: on('2026-11-24', '10:05') })
  const late = (clock: string) => presentJoined(facts, { ...at, now: on('2026-11-24', clock) }).promise
  expect(late('12:06')).toMatchObject({ dueAt: on('2026-11-24', '15:00'), isLate: false })
  expect(late('15:01')).toMatchObject({ isLate: true })
  expect(presentJoined(complaintFacts({}), at).promise.dueAt).toBe(on('2026-11-24', '12:00'))
})

test('the door is shown to the assignee and the manager', () => {
  const workerId = 'mine'
  expect(staff('mine', 'worker', { workerId })).toMatchObject({ door: '演示暗号门牌', isMine: true })
  expect(staff('head', 'manager', { workerId })).toMatchObject({ door: '演示暗号门牌', isMine: false })
  expect(staff('else', 'worker', { workerId })).toMatchObject({ door: null, isMine: false })
  expect(staff('else', 'worker', { workerId: null }).door).toBeNull()
})

test('staff read the words, the telephone number and every entry', () => {
  const seen = staff('w', 'worker', { isPendingReview: true })
  expect(seen).toMatchObject({ words: '演示暗号原话', isPendingReview: true, reporterPhone: '演示暗号电话', history })
})

test('the other side reads the same about every complaint of a category', () => {
  const [one, two] = [
    complaintFacts(),
    complaintFacts({ id: '1-fedcba9876543210', reporterId: 'other', filedAt: now, urgency: 'urgent' }),
  ]
  const heard = (facts: ReturnType<typeof complaintFacts>) => ({
    ...presentMediation(justOpened(facts), [], 'other', now),
    id: '',
  })
  expect(heard(one)).toEqual(heard(two))
  expect(JSON.stringify(heard(one))).not.toContain('演示暗号')
  expect(new Set(categories.map((category) => usualOpening(category).title)).size).toBe(categories.length)
})

test('the district reads only category, community and what is due', () => {
  const late = { dueAt: now, dueKind: 'reply' } as const
  expect(presentForDistrict({ ...complaintFacts(), ...late })).toEqual({
    category: 'leak',
    community: '石板坡社区',
    ...late,
  })
})

test('entries are worded differently for reporters and staff', () => {
  expect([entryWords.withdrawn, staffEntryWords.withdrawn]).toEqual(['您撤回了', '居民撤回了'])
  expect(entryKinds.filter((kind) => staffEntryWords[kind].includes('您'))).toEqual([])
})
