import { openMediationDesk, type MediationDesk } from '../../test/complaint/mediation-desk'
import { personIdOf } from '../../test/people'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterEach(() => atWork())
afterAll(() => desk.close())

const set = (to: { role?: 'resident' | 'worker'; community_id?: number | null; role_suspended_at?: string | null }) =>
  desk.world.db.updateTable('person').set(to).where('id', '=', personIdOf(desk.worker)).execute()
const atWork = () => set({ role: 'worker', community_id: 1, role_suspended_at: null })

const goes = {
  'has no role any more': () => set({ role: 'resident', community_id: null }),
  'works elsewhere': () => set({ community_id: 2 }),
  'is suspended': () => set({ role_suspended_at: desk.world.clock.now }),
}
const leaving = Object.keys(goes) as (keyof typeof goes)[]

/** The staff messages about a complaint or its mediations sent since then, with their recipients. */
const messagesSince = async (subjectId: string, does: () => Promise<unknown>) => {
  const lines = () => desk.world.db.selectFrom('outbox').selectAll().where('subject_id', '=', subjectId).execute()
  const before = new Set((await lines()).map(({ id }) => id))
  await does()
  const told = (await lines()).filter(({ id }) => !before.has(id))
  return told.map(
    ({ template, to_role: role, to_person_id: to }) =>
      `${template} to ${role ?? (to === personIdOf(desk.worker) ? 'the worker' : 'somebody')}`,
  )
}

describe.each(leaving)(
  'when the worker assigned to the complaint %s, all workers of the community are notified',
  (left) => {
    test('that the problem was not solved, that something was added, and that the complaint was withdrawn', async () => {
      const complaintId = await desk.open({ state: 'settled' })
      await goes[left]()
      const { act, resident } = desk
      const of = (does: () => Promise<unknown>) => messagesSince(complaintId, does)
      expect(await of(() => act(resident, 'complaints.answer', { complaintId, isSolved: false, words: null }))).toEqual(
        ['complaint_reopened to worker'],
      )
      expect(await of(() => act(resident, 'complaints.add', { complaintId, words: '演示：还在滴。' }))).toEqual([
        'complaint_added to worker',
      ])
      expect(await of(() => act(resident, 'complaints.withdraw', { complaintId }))).toEqual([
        'complaint_withdrawn to worker',
      ])
    })

    test('of what a side of the mediation does', async () => {
      const { complaintId, mediationId, first } = await desk.mediationAt('entered')
      await goes[left]()
      const told = await messagesSince(complaintId, () =>
        desk.act(first, 'mediation.accept', { mediationId, hasReadRights: true }),
      )
      expect(told).toEqual(['complaint_added to worker'])
    })
  },
)

test('while an assigned worker who still works there is notified alone', async () => {
  const complaintId = await desk.open({ state: 'settled' })
  const unsolved = () => desk.act(desk.resident, 'complaints.answer', { complaintId, isSolved: false, words: null })
  expect(await messagesSince(complaintId, unsolved)).toEqual(['complaint_reopened to the worker'])
})
