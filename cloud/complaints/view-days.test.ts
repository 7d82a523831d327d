import { openMediationDesk, type MediationDesk } from '../../test/complaint/mediation-desk'
import { shanghai } from '../../test/times'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const MORNING = shanghai('2026-11-24', '10:00')
const EVENING = shanghai('2026-11-24', '19:00')
const AFTER_ROUND = shanghai('2026-11-25', '09:00')
const LATER = shanghai('2026-11-25', '10:00')

type Mediation = Awaited<ReturnType<MediationDesk['mediationAt']>>

/** The follow-up check days as shown on the complaint's page and, for each side, on the mediation's page. */
const daysOf = async ({ complaintId, mediationId, first, other }: Mediation) => {
  const { complaint: seen } = await desk.world.ask(first, 'complaints.get', { complaintId })
  const mediationOf = async (who: string) => (await desk.mine(who, mediationId))?.checks
  return {
    complaint: seen.relation === 'own' ? seen.checks : null,
    first: await mediationOf(first),
    other: await mediationOf(other),
  }
}

/**
 * The other side agrees in the morning and the reporter in the evening; the other side learns of it in the next day's
 * round.
 */
const agreedInTheEvening = async () => {
  desk.world.clock.now = MORNING
  const mediation = await desk.mediationAt('written')
  const { mediationId, first, other } = mediation
  await desk.act(other, 'mediation.confirm', { mediationId, version: 1 })
  desk.world.clock.now = EVENING
  await desk.act(first, 'mediation.confirm', { mediationId, version: 1 })
  return mediation
}

const days = [shanghai('2026-12-02', '09:00'), shanghai('2026-12-25', '09:00')]

test('the pages of the complaint and the mediation show the same check days, counted from when both sides know of the agreement', async () => {
  const mediation = await agreedInTheEvening()
  expect(await daysOf(mediation)).toEqual({ complaint: days, first: days, other: [] })
  desk.world.clock.now = AFTER_ROUND
  expect(await daysOf(mediation)).toEqual({ complaint: days, first: days, other: days })
})

test('once the problem is reported as not solved the days disappear; for the other side with the next round', async () => {
  const mediation = await agreedInTheEvening()
  const { complaintId, first } = mediation
  desk.world.clock.now = LATER
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '演示：说好了。' })
  const unsolved = { complaintId, isSolved: false, words: null }
  await desk.act(first, 'complaints.answer', unsolved)
  expect(await daysOf(mediation)).toEqual({ complaint: [], first: [], other: days })
  desk.world.clock.now = shanghai('2026-11-25', '12:00')
  expect(await daysOf(mediation)).toEqual({ complaint: [], first: [], other: [] })

  // Reporting it as not solved a second time does not bring them back.
  await desk.act(desk.worker, 'complaints.accept', { complaintId, words: null })
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '演示：再说好了。' })
  desk.world.clock.now = shanghai('2026-11-25', '13:00')
  await desk.act(first, 'complaints.answer', unsolved)
  expect(await daysOf(mediation)).toEqual({ complaint: [], first: [], other: [] })
})

test('the days also disappear when it is reported as not solved the same evening: the other side, which read both times with the agreement, learns by the round', async () => {
  const mediation = await agreedInTheEvening()
  const { complaintId, first } = mediation
  const settled = async (time: string, isSolved: boolean) => {
    desk.world.clock.now = shanghai('2026-11-24', time)
    await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '演示：说好了。' })
    await desk.act(first, 'complaints.answer', { complaintId, isSolved, words: null })
  }
  await settled('19:20', false)
  expect(await daysOf(mediation)).toEqual({ complaint: [], first: [], other: days })
  await desk.act(desk.worker, 'complaints.accept', { complaintId, words: null })
  await settled('19:40', true)
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'closed', due_kind: 'none' })
  desk.world.clock.now = AFTER_ROUND
  expect(await daysOf(mediation)).toEqual({ complaint: [], first: [], other: [] })
})
