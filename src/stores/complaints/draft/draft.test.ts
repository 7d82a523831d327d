import {
  cameBack,
  canTakeBack,
  type ComplaintInput,
  isEmpty,
  keyOf,
  newDraft,
  toFile,
  toJoin,
  tried,
  withoutPhoto,
  withoutReporter,
  withPhoto,
  withReporter,
  written,
} from './draft'
import { answered, isTooOld, nextStep } from './draft-steps'

const NOW = '2026-11-24T02:00:00.000Z'
const input = { communityId: 1, words: '滴水', photos: 1 } as ComplaintInput
const photo = { name: 'photo-0123456789abcd', bytes: 3 }
const draft = withPhoto(
  written(newDraft('draft', NOW), { words: '滴水', door: '3-1', placeWords: '演示路' }, NOW),
  photo,
  NOW,
)
const filing = toFile(draft, input, NOW)
const filed = answered(filing, { kind: 'file', key: keyOf(filing), input }, { isDone: true, complaintId: 'complaint' })

test('a draft that is being sent does not change, and is not sent again with another key', () => {
  expect(written(filing, { words: '别的' }, NOW)).toBe(filing)
  expect(withPhoto(filing, photo, NOW)).toBe(filing)
  expect(withoutPhoto(filing, photo.name, NOW).photos).toHaveLength(1)
  expect(toFile(filing, input, NOW)).toBe(filing)
  expect(toJoin(filing, 'complaint', NOW)).toBe(filing)
})

test('it can be taken back before the first call', () => {
  expect(canTakeBack(draft)).toBe(false)
  expect(canTakeBack(filing)).toBe(true)
  expect(canTakeBack(tried(filing, NOW))).toBe(false)
})

test('a key that the server may have forgotten is not used', () => {
  const asked = tried(filing, NOW)
  expect(isTooOld(asked, '2026-11-29T02:00:00.000Z')).toBe(false)
  expect(isTooOld(tried(asked, '2026-12-05T02:00:00.000Z'), '2026-12-05T02:00:00.000Z')).toBe(true)
  expect(isTooOld(filing, '2027-11-24T02:00:00.000Z')).toBe(false)
  expect(cameBack(asked, '太久')).toMatchObject({
    step: 'writing',
    input: null,
    triedAt: null,
    problem: '太久',
    content: { words: '滴水' },
  })
})

test('once filed, its words and its door are removed from the phone', () => {
  expect(filed).toMatchObject({
    step: 'photos',
    complaintId: 'complaint',
    input: null,
    content: { words: '', door: '', placeWords: '' },
  })
})

test('its key stays the same until it came back', () => {
  expect([keyOf(filing), keyOf(tried(filing, NOW))]).toEqual([keyOf(draft), keyOf(draft)])
  expect(keyOf(cameBack(filing, ''))).not.toBe(keyOf(filing))
})

test('an answer to another key changes nothing', () => {
  expect(answered(filing, { kind: 'file', key: 'older', input }, { isDone: true, complaintId: 'complaint' })).toBe(
    filing,
  )
})

test('the reporter is saved before the complaint, which is filed although a name or number is refused', () => {
  const known = toFile(withReporter(draft, { name: ' ', phone: ' 13000000000 ' }), input, NOW)
  const step = nextStep(known)
  expect(step).toEqual({ kind: 'reporter', key: `${keyOf(filing)}-reporter`, input: { phone: '13000000000' } })
  if (!step) return
  const unreached = answered(known, step, { isDone: false, isFinal: false, code: 'unreachable', problem: '没有网' })
  expect([nextStep(unreached), unreached.problem]).toEqual([step, '没有网'])
  const refused = answered(known, step, { isDone: false, isFinal: true, code: 'phone_wrong', problem: '号码不对' })
  expect(nextStep(refused)).toMatchObject({ kind: 'file', key: keyOf(filing) })
  const filingStep = { kind: 'file', key: keyOf(filing), input } as const
  const [there, back] = [
    answered(refused, filingStep, { isDone: true, complaintId: 'complaint' }),
    cameBack(refused, ''),
  ]
  expect([there.reporter, there.reporterProblem, back.reporter, back.reporterProblem]).toEqual([
    known.reporter,
    '号码不对',
    known.reporter,
    '',
  ])
  const arrived = { ...there, photos: [] }
  expect([nextStep(arrived), withoutReporter(arrived).step]).toEqual([null, 'done'])
  expect(answered({ ...known, photos: [] }, filingStep, { isDone: true, complaintId: 'complaint' })).toMatchObject({
    step: 'done',
    reporter: null,
  })
})

test('a photo without an answer is skipped for now', () => {
  expect(nextStep(filed)).toMatchObject({ kind: 'ticket', name: photo.name })
  expect(nextStep(filed, [photo.name])).toBeNull()
})

test('a photo fails after three stale tickets', () => {
  let one = filed
  for (let step = nextStep(one); step !== null; step = nextStep(one)) {
    const stale = { isDone: false, isFinal: true, code: 'file_missing', problem: '没有传上来' } as const
    one = answered(
      one,
      step,
      step.kind === 'finish' ? stale : { isDone: true, fileId: 'file', ticket: 'ticket', cloudPath: 'raw/file' },
    )
  }
  expect([one.photos[0]?.step, one.photos[0]?.attempt, one.photos[0]?.problem]).toEqual(['failed', 2, '没有传上来'])
  expect(withoutPhoto(one, photo.name, NOW).step).toBe('done')
})

test('a form without any input is empty', () => {
  expect(isEmpty(newDraft('draft', NOW))).toBe(true)
  expect(isEmpty(draft)).toBe(false)
  expect(isEmpty(written(newDraft('draft', NOW), { category: 'leak' }, NOW))).toBe(false)
})
