import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSample } from '../../../test/sample'
import { shanghai } from '../../../test/times'
import { categories } from '../../../src/domain/complaints/category'
import { complaintStates } from '../../../src/domain/complaints/state'
import { fileFolder } from '../../platform/files/file-folder'
import { makeTick } from '../../tick/tick'
import { loadSample } from './load'
import type { SampleComplaints } from './complaint-file'

const root = join(__dirname, '../../..')
const TEN = shanghai('2026-11-24', '10:00')
const complaint = JSON.parse(readFileSync(join(root, 'data/sample/complaints.json'), 'utf8')) as SampleComplaints
const folder = mkdtempSync(join(tmpdir(), 'yijia-pictures-'))

/** Time to load a whole district before the first call. */
const LOADING_MS = 60_000

let sample: Awaited<ReturnType<typeof openSample>>
beforeAll(async () => {
  sample = await openSample(TEN, folder)
}, LOADING_MS)
afterAll(async () => {
  await sample.close()
  rmSync(folder, { recursive: true })
})

const rows = () => sample.db.selectFrom('complaint').selectAll().execute()
const setOf = <T>(values: readonly T[]) => [...new Set(values)].sort()

test('every text of a complaint or reply is plainly invented', () => {
  const said = complaint.complaints.flatMap(({ words, then = [] }) => [
    words,
    ...then.flatMap((act) => [act.words ?? [], act.title ?? [], act.number ?? []].flat()),
  ])
  expect(said.filter((text) => !text.startsWith('演示'))).toEqual([])
})

test('there are at least forty complaints, of every category, state and urgency', async () => {
  const all = await rows()
  expect(all.length).toBeGreaterThanOrEqual(40)
  expect(setOf(all.map(({ state }) => state))).toEqual(setOf(complaintStates))
  expect(setOf(all.map(({ category }) => category))).toEqual(setOf(categories))
  expect(setOf(all.map(({ due_kind: kind }) => kind))).toEqual(
    setOf(['answer', 'check', 'none', 'paused', 'reply', 'settle', 'visit']),
  )
  expect(all.filter(({ merged_into: into }) => into !== null)).toHaveLength(1)
  expect(all.some(({ is_pending_review: isPendingReview }) => isPendingReview)).toBe(true)
  expect(all.some(({ manager_notified_at: at }) => at !== null)).toBe(true)
  expect(all.some(({ district_notified_at: at }) => at !== null)).toBe(true)
  expect(all.some(({ made_by: by }) => by !== null)).toBe(true)
  expect(await sample.db.selectFrom('complaint_joiner').selectAll().execute()).not.toEqual([])
})

test('a resident sees their complaints in different states, and an elder those filed for them', async () => {
  const mine = async (persona: string) => {
    const { open, over } = await sample.ask('complaints.mine', {}, persona)
    return [...open, ...over]
  }
  const own = await mine('resident')
  expect(setOf(own.map(({ state }) => state))).toEqual([
    'closed',
    'filed',
    'handedOver',
    'mediating',
    'settled',
    'visiting',
  ])
  const complaintId = own.find(({ state }) => state === 'filed')?.id ?? ''
  expect(await sample.ask('complaints.get', { complaintId }, 'resident')).toMatchObject({
    complaint: { relation: 'own', photos: [{ width: 640 }] },
  })
  expect(setOf((await mine('elder')).map(({ state }) => state))).toEqual(['accepted', 'settled'])
})

test('the staff find complaints that wait for them, are late, pending review and paused', async () => {
  const { rows: queue, late } = await sample.ask('complaints.queue', { group: 'due' }, 'worker')
  expect([queue.length > 15, late > 2]).toEqual([true, true])
  expect(queue.some(({ isPendingReview }) => isPendingReview)).toBe(true)
  expect(queue.some(({ dueKind }) => dueKind === 'paused')).toBe(true)
  expect((await sample.ask('complaints.queue', { group: 'resident' }, 'worker')).rows.length).toBeGreaterThan(1)
  expect((await sample.ask('complaints.queue', { group: 'due' }, 'admin')).district.length).toBeGreaterThan(1)
})

test('there is a mediation at each stage, and one waits for the other side with a documented card code', async () => {
  const mediations = await sample.db.selectFrom('mediation').selectAll().execute()
  expect(setOf(mediations.map(({ state }) => state))).toEqual(['agreed', 'open', 'stopped'])
  expect(mediations.some(({ mediator_id: mediator }) => mediator === null)).toBe(true)
  expect(mediations.some(({ paper_number: paper }) => paper !== null)).toBe(true)
  const [terms] = (await sample.ask('mediation.mine', {}, 'resident-2')).mediations
  expect(terms).toMatchObject({
    side: 'other',
    isIn: true,
    terms: { version: 1, isMineOk: false },
    may: { confirm: true },
  })
  expect(await sample.ask('mediation.enter', { card: 'yanshi 0001' }, 'resident-77')).toMatchObject({
    side: 'other',
    isIn: null,
  })
  expect((await sample.ask('mediation.mediators', {}, 'worker')).mediators.map(({ personId }) => personId)).toContain(
    null,
  )
})

test('every picture is stored as a photo, and no bytes are orphaned', async () => {
  const files = await sample.db.selectFrom('file').select(['ref', 'state']).execute()
  expect(files).toHaveLength(complaint.complaints.flatMap(({ pictures = [] }) => pictures).length)
  expect(files.filter(({ ref, state }) => state !== 'shown' || ref === null || !existsSync(join(folder, ref)))).toEqual(
    [],
  )
  expect(await sample.db.selectFrom('orphaned_bytes').selectAll().execute()).toEqual([])
})

test('a second start adds nothing', async () => {
  const before = (await rows()).length
  await loadSample(sample.db, root, shanghai('2026-11-25', '09:00'), fileFolder(folder))
  expect((await rows()).length).toBe(before)
})

test.each(['2026-11-24 00:00', '2026-11-28 23:59', '2026-10-04 08:01', '2027-02-06 13:10'])(
  'loaded at %s the sample has every state, nothing in the future, and nothing left for the timer to do',
  async (when) => {
    const [day = '', time = ''] = when.split(' ')
    const now = shanghai(day, time)
    const other = await openSample(now, folder)
    try {
      const complaints = () => other.db.selectFrom('complaint').selectAll().orderBy('id').execute()
      const before = await complaints()
      expect(setOf(before.map(({ state }) => state))).toEqual(setOf(complaintStates))
      const entries = await other.db.selectFrom('complaint_entry').selectAll().execute()
      expect(entries.filter(({ at }) => Date.parse(at) > Date.parse(now))).toEqual([])
      await makeTick(other.app)()
      expect(await complaints()).toEqual(before)
      expect(await other.db.selectFrom('outbox').selectAll().execute()).toEqual([])
    } finally {
      await other.close()
    }
  },
  LOADING_MS,
)
