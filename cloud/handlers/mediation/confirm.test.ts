import { NOON, openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { setPerson } from '../../../test/people'
import { shanghai } from '../../../test/times'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const confirm = (who: string, mediationId: string, more: object) =>
  desk.refusal(who, 'mediation.confirm', { mediationId, ...more })
const later = async <T>(now: string, does: () => Promise<T>): Promise<T> => {
  const { now: before } = desk.world.clock
  desk.world.clock.now = now
  const done = await does()
  desk.world.clock.now = before
  return done
}

describe('agreeing to the terms', () => {
  test('by both sides makes an agreement, with follow-up checks after a week and after a month', async () => {
    const mediation = await desk.knownAt('firstYes')
    const { first, other, mediationId, complaintId } = mediation
    const told = await desk.messagesFrom(mediation, async () => {
      expect(await desk.twice(other, 'mediation.confirm', { mediationId, version: 1 })).toMatchObject({
        state: 'agreed',
        terms: { isMineOk: true, isOtherOk: true },
        checks: [shanghai('2026-12-01', '09:00'), shanghai('2026-12-24', '09:00')],
      })
    })
    expect(told).toEqual(['first mediation_news', 'worker complaint_added'])
    expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'agreed' })
    expect(await desk.linesOf(complaintId, 'agreed')).toMatchObject([{ side: 'time', person_id: null }])
    expect(await desk.mine(first, mediationId)).toMatchObject({ state: 'agreed' })
  })

  test('by the first side last makes it an agreement for the other side with the next round, and dated as of then', async () => {
    const mediation = await desk.knownAt('written')
    const { first, other, mediationId } = mediation
    await desk.act(other, 'mediation.confirm', { mediationId, version: 1 })
    const told = await later(shanghai('2026-11-24', '23:50'), () =>
      desk.messagesFrom(mediation, () => desk.act(first, 'mediation.confirm', { mediationId, version: 1 })),
    )
    expect(told).toEqual([`other mediation_other at ${shanghai('2026-11-25', '09:00')}`, 'worker complaint_added'])
    const seen = (now: string) => later(now, () => desk.mine(other, mediationId))
    expect(await seen(shanghai('2026-11-25', '08:59'))).toMatchObject({
      state: 'open',
      checks: [],
      terms: { isOtherOk: false },
    })
    // The day does not disclose either that it was before midnight.
    expect(await seen(shanghai('2026-11-25', '09:00'))).toMatchObject({
      state: 'agreed',
      checks: [shanghai('2026-12-02', '09:00'), expect.anything()],
    })
  })

  test('is done once, by a participant, to the current version', async () => {
    const { first, other, mediationId } = await desk.knownAt('firstYes')
    expect(await confirm(first, mediationId, { version: 1 })).toBe('mediation_not_begun')
    expect(await confirm(first, mediationId, { version: 2 })).toBe('terms_changed')
    expect(await confirm(other, mediationId, { version: 2 })).toBe('terms_changed')
    for (const who of [desk.worker, desk.mediator, desk.colleague, desk.foreign, desk.admin, desk.resident]) {
      expect(await confirm(who, mediationId, { version: 1 })).toBe('not_found')
    }
    const early = await desk.knownAt('mediated')
    expect(await confirm(early.first, early.mediationId, { version: 1 })).toBe('mediation_not_begun')
    await desk.act(first, 'mediation.decline', { mediationId, what: 'stop', reason: null })
    expect(await confirm(first, mediationId, { version: 1 })).toBe('mediation_over')
  })

  test('by the other side is recorded, but makes no agreement if the first side has left without the other being able to know yet', async () => {
    const mediation = await desk.knownAt('firstYes')
    const { first, other, mediationId, complaintId } = mediation
    await desk.act(first, 'mediation.decline', { mediationId, what: 'stop', reason: null })
    const told = await desk.messagesFrom(mediation, async () => {
      expect(await desk.act(other, 'mediation.confirm', { mediationId, version: 1 })).toMatchObject({ state: 'agreed' })
    })
    expect(told).toEqual([])
    expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'visiting' })
    expect(await later(NOON, () => desk.mine(other, mediationId))).toMatchObject({ state: 'stopped' })
  })

  test('for a side without WeChat is done by the worker', async () => {
    const { first, mediationId } = await desk.knownAt('carded')
    await desk.act(first, 'mediation.accept', { mediationId, hasReadRights: true })
    await desk.act(desk.worker, 'mediation.accept', { mediationId, hasReadRights: true, forSide: 'other' })
    await desk.act(desk.mediator, 'mediation.accept', { mediationId, hasReadRights: true })
    await desk.act(desk.worker, 'mediation.propose', { mediationId, terms: '演示：接好水管' })
    await desk.act(first, 'mediation.confirm', { mediationId, version: 1 })
    expect(await confirm(desk.worker, mediationId, { version: 1, forSide: 'first' })).toBe('not_found')
    expect(await confirm(desk.worker, mediationId, { version: 1, forSide: 'other' })).toBeNull()
    expect(await desk.mediation(mediationId)).toMatchObject({ state: 'agreed' })
  })
})

describe('a side’s answer to a meeting time', () => {
  const AT = shanghai('2026-11-24', '19:00')
  const timed = async () => {
    const mediation = await desk.knownAt('mediated')
    const { meetings } = await desk.act(desk.worker, 'mediation.propose', {
      mediationId: mediation.mediationId,
      at: AT,
    })
    return { ...mediation, id: meetings[0]?.id ?? '' }
  }
  const saidTo = async (who: string, mediationId: string) =>
    (await desk.mine(who, mediationId))?.meetings.map(({ isMineOk, isOtherOk }) => [isMineOk, isOtherOk])

  test('is seen by the first side at once and by the other with the rounds, as is a change of mind', async () => {
    const { first, other, mediationId, id } = await timed()
    await desk.act(other, 'mediation.confirm', { mediationId, meeting: { id, isOk: false } })
    expect(await saidTo(first, mediationId)).toEqual([[null, false]])
    await desk.act(first, 'mediation.confirm', { mediationId, meeting: { id, isOk: true } })
    expect(await saidTo(other, mediationId)).toEqual([[false, null]])
    await later(NOON, async () => {
      expect(await saidTo(other, mediationId)).toEqual([[false, true]])
    })
    await later(shanghai('2026-11-24', '13:00'), async () => {
      await desk.act(first, 'mediation.confirm', { mediationId, meeting: { id, isOk: false } })
      await desk.act(first, 'mediation.confirm', { mediationId, meeting: { id, isOk: true } })
      await desk.act(first, 'mediation.confirm', { mediationId, meeting: { id, isOk: false } })
      expect(await saidTo(other, mediationId)).toEqual([[false, true]])
    })
    await later(shanghai('2026-11-24', '15:00'), async () => {
      expect(await saidTo(other, mediationId)).toEqual([[false, false]])
    })
  })

  test('must be for a proposed time in the future, and by a participant', async () => {
    const { first, other, mediationId, id } = await timed()
    const meeting = { meeting: { id, isOk: true } }
    expect(await confirm(first, mediationId, { meeting: { id: '0123456789abcdef', isOk: true } })).toBe('not_found')
    expect(await confirm(desk.worker, mediationId, meeting)).toBe('not_found')
    expect(await later(AT, () => confirm(other, mediationId, meeting))).toBe('meeting_past')
    const own = await desk.act(first, 'mediation.propose', { mediationId, at: shanghai('2026-11-24', '20:00') })
    const hidden = own.meetings[1]?.id ?? ''
    expect(await confirm(other, mediationId, { meeting: { id: hidden, isOk: true } })).toBe('not_found')
    const early = await desk.mediationAt('entered')
    expect(await confirm(early.other, early.mediationId, meeting)).toBe('mediation_not_begun')
  })
})

test('the number of the signed paper is recorded by the mediator or the worker, once both have agreed', async () => {
  const { first, other, mediationId } = await desk.knownAt('agreed')
  const paper = { paperNumber: ' 演示 2026-7 ' }
  expect(await confirm(first, mediationId, paper)).toBe('not_found')
  expect(await confirm(desk.worker, mediationId, { paperNumber: '  ' })).toBe('number_missing')
  expect(await confirm(desk.mediator, mediationId, paper)).toBeNull()
  expect(await desk.mine(other, mediationId)).toMatchObject({ terms: { paperNumber: '演示 2026-7' } })
  for (const step of ['mediated', 'written', 'firstYes'] as const) {
    const early = (await desk.mediationAt(step)).mediationId
    for (const who of [desk.worker, desk.mediator]) expect(await confirm(who, early, paper)).toBe('not_agreed')
  }
})

test('the number of the paper must be a number, and cannot contain the reporter’s identity', async () => {
  const { first, mediationId } = await desk.knownAt('agreed')
  await setPerson(desk.world, first, { name: '付丽' })
  const note = (paperNumber: string) => confirm(desk.worker, mediationId, { paperNumber })
  for (const text of ['两家都签了，编号 12', '13800005550']) expect(await note(text)).toBe('number_odd')
  expect(await note('付丽 2026-7')).toBe('reveals_reporter')
  expect(await note('演示〔2026〕第 302 号')).toBeNull()
})

test('the number of the paper does not disclose the first side’s agreement to the other side before the round', async () => {
  const { first, other, mediationId } = await desk.knownAt('written')
  await desk.act(other, 'mediation.confirm', { mediationId, version: 1 })
  await desk.act(first, 'mediation.confirm', { mediationId, version: 1 })
  await desk.act(desk.worker, 'mediation.confirm', { mediationId, paperNumber: '演示 2026-8' })
  expect(await desk.mine(first, mediationId)).toMatchObject({ terms: { paperNumber: '演示 2026-8' } })
  expect(await desk.mine(other, mediationId)).toMatchObject({ state: 'open', terms: { paperNumber: null } })
  expect(await later(NOON, () => desk.mine(other, mediationId))).toMatchObject({
    state: 'agreed',
    terms: { paperNumber: '演示 2026-8' },
  })
})
