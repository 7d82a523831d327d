import fc from 'fast-check'
import { limits } from '../../src/contract/limits'
import { categories, concernsKinds } from '../../src/domain/complaints/category'
import { newDraft, type DraftContent, written } from '../../src/stores/complaints/draft/draft'
import { inputOf, previewOf } from '../../src/stores/complaints/draft/draft-input'
import { usualOpening } from '../../src/domain/complaints/present/opened'
import { previewFor } from '../../src/domain/complaints/present/preview'
import { urgencies } from '../../src/domain/complaints/urgency'
import { toInstant } from '../../src/domain/time'
import { announced } from '../complaint/announced'
import { newBuilding } from '../complaint/building'
import { openMediationDesk, type MediationDesk } from '../complaint/mediation-desk'
import { newNumber, personIdOf, setPerson } from '../people'
import { place } from '../walk/hill-town'

const RUNS = process.env.LONG ? 300 : 60

/** The preview before filing equals what each audience is answered afterwards. */
let desk: MediationDesk
let building: NonNullable<DraftContent['building']>
beforeAll(async () => {
  desk = await openMediationDesk()
  building = { id: await newBuilding(desk.world, { name: '演示楼 7 栋' }), name: '演示楼 7 栋' }
})
afterAll(() => desk.close())

const LENGTHS = { words: limits.complaintWordsMax, place: limits.placeWordsMax, when: limits.whenMax }
const PLACES = ['', '二楼楼道口', '住 501 的门口']
const SAID = [
  '演示：楼道里天天打鼓，睡不着。',
  '演示：水滴下来，打 138 0013 8000 找我，3-2 那家。',
  '演示：您看看，１３８００１３８０００。',
]

const drafts = fc.record({
  category: fc.constantFrom(...categories),
  concerns: fc.constantFrom(null, ...concernsKinds),
  urgency: fc.constantFrom(...urgencies),
  words: fc.constantFrom(...SAID),
  placeWords: fc.constantFrom(...PLACES),
  door: fc.constantFrom('', ' 3-2 '),
  when: fc.constantFrom('', '每天半夜，电话 13800138000'),
  isNamed: fc.boolean(),
  hasBuilding: fc.boolean(),
})

/** An answer without fields that exist only once it is stored: ids, entries, views. */
const without = <T extends object>(answer: T, ...names: (keyof T)[]): Partial<T> => {
  const rest: Partial<T> = { ...answer }
  for (const name of names) delete rest[name]
  return rest
}

/** Files the complaint, and reads it as each audience. */
const answersTo = async (input: NonNullable<ReturnType<typeof inputOf>>, reporter: string) => {
  const { act, world, worker, colleague, mediator, admin } = desk
  const { complaintId } = await act(reporter, 'complaints.file', input)
  const { complaint: own } = await world.ask(reporter, 'complaints.get', { complaintId })
  if (own.relation !== 'own') throw new Error('not their own')
  const staff = (await act(colleague, 'complaints.history', { complaintId })).complaint
  const late = world.db.updateTable('complaint').where('id', '=', complaintId)
  await late.set({ district_notified_at: '2027-01-01T00:00:00.000Z' }).execute()
  const { district } = await world.ask(admin, 'complaints.queue', { group: 'due' })
  await late.set({ district_notified_at: null }).execute()
  const joiner =
    input.concerns === 'everyone' ? await act(await world.newPerson(), 'complaints.join', { complaintId }) : null

  await act(worker, 'complaints.accept', { complaintId, words: null })
  const opening = usualOpening(input.category)
  const { mediationId } = await act(worker, 'mediation.open', { complaintId, ...opening, mediatorId: desk.mediatorId })
  const helped = await desk.mine(mediator, mediationId)
  const { card } = await act(worker, 'mediation.invite', { mediationId, otherDoor: '' })
  const other = await act(await world.newPerson(), 'mediation.enter', { card })
  return { own, staff, district, joiner, other, mediator: helped }
}

test('the preview shows each audience what its call answers, whatever is written', async () => {
  const community = await desk.world.db
    .selectFrom('community')
    .select(['id', 'name', 'phone'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  await fc.assert(
    fc.asyncProperty(drafts, async ({ hasBuilding, ...some }) => {
      // The list of a mediator has room for 60, the latest first: opened at one moment, they would have no order.
      desk.world.clock.now = toInstant(Date.parse(desk.world.clock.now) + 1_000)
      const { now } = desk.world.clock
      const reporter = await desk.world.newPerson()
      const entered = { name: '演示林婆婆', phone: newNumber() }
      await setPerson(desk.world, reporter, entered)
      const spot = hasBuilding ? null : place(10, 0)
      const draft = written(newDraft('draft', now), { ...some, spot, building: hasBuilding ? building : null }, now)
      const input = inputOf(draft, community, LENGTHS)
      const facts = previewOf(draft, community, { ...entered, communityPhone: community.phone }, LENGTHS, now)
      if (!input || !facts) throw new Error('something is missing')

      const preview = previewFor(facts, { calendar: announced, now })
      const answer = await answersTo(input, reporter)
      const { staff, own } = preview
      expect(without(answer.own, 'id', 'history')).toEqual(without(own, 'id', 'history'))
      expect(without(answer.staff, 'id', 'history', 'reporterId', 'may', 'mediation', 'repeats', 'duplicates')).toEqual(
        without(staff, 'id', 'history', 'reporterId'),
      )
      expect(answer.staff.reporterId).toBe(personIdOf(reporter))
      expect(answer.district).toEqual([preview.district])
      expect(answer.joiner && without(answer.joiner, 'id')).toEqual(
        preview.joiner && { ...without(preview.joiner, 'id'), joined: 1 },
      )
      const mediation = ['id', 'mediator', 'may'] as const
      expect(without(answer.other, ...mediation)).toEqual(without(preview.other, ...mediation))
      expect(answer.mediator && without(answer.mediator, ...mediation)).toEqual(without(preview.mediator, ...mediation))
    }),
    { numRuns: RUNS },
  )
}, 600_000)
