import { NOON, openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { personIdOf } from '../../../test/people'
import { shanghai } from '../../../test/times'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const TEN = shanghai('2026-11-24', '10:00')
const enter = (who: string, card: string) => desk.refusal(who, 'mediation.enter', { card })

test('entering with the card makes the caller the other side, who sees only what was written for them; the other two are notified', async () => {
  const mediation = await desk.mediationAt('carded')
  const { mediationId, other, card } = mediation
  const told = await desk.messagesFrom(mediation, async () => {
    expect(await desk.twice(other, 'mediation.enter', { card: ` ${card.toLowerCase()} ` })).toMatchObject({
      id: mediationId,
      side: 'other',
      state: 'open',
      isIn: null,
      saidBy: null,
      isOtherIn: false,
      may: { accept: true, refuse: true, stop: false, meet: false, confirm: false },
    })
  })
  expect(told).toEqual(['first mediation_news', 'worker complaint_added'])
  expect(await desk.mediation(mediationId)).toMatchObject({ other_id: personIdOf(other) })
})

test('before the card is used the mediation is visible to nobody else', async () => {
  const { other } = await desk.mediationAt('carded')
  expect(await desk.world.ask(other, 'mediation.mine', {})).toMatchObject({ mediations: [] })
  expect(await desk.messagesTo(other)).toEqual([])
})

test('a card works for one person: they may enter again, nobody else can', async () => {
  const { mediationId, other, card } = await desk.mediationAt('entered')
  expect(await desk.act(other, 'mediation.enter', { card })).toMatchObject({ id: mediationId })
  expect(await enter(await desk.newSide('演示别家'), card)).toBe('card_used')
  expect(await desk.mediation(mediationId)).toMatchObject({ other_id: personIdOf(other) })
})

test('a replaced card is worthless', async () => {
  const { mediationId, card, other } = await desk.mediationAt('carded')
  const { card: next } = await desk.act(desk.worker, 'mediation.invite', { mediationId, otherDoor: '' })
  expect(await enter(other, card)).toBe('card_expired')
  expect(await enter(other, next)).toBeNull()
})

test('a card expires after seven days', async () => {
  const { card, other } = await desk.mediationAt('carded')
  const { now } = desk.world.clock
  desk.world.clock.now = '2026-12-01T02:00:00.000Z'
  expect(await enter(other, card)).toBe('card_expired')
  desk.world.clock.now = '2026-12-01T01:59:59.999Z'
  expect(await enter(other, card)).toBeNull()
  desk.world.clock.now = now
})

test('after the mediation ends its card admits nobody who has not entered', async () => {
  const { mediationId, first, card, other } = await desk.mediationAt('carded')
  await desk.act(first, 'mediation.decline', { mediationId, what: 'refuse', reason: null })
  desk.world.clock.now = NOON
  expect(await enter(other, card)).toBe('card_expired')
  desk.world.clock.now = TEN
})

test('while the first side’s ending is not yet released by a round, the card does not disclose it', async () => {
  const mediation = await desk.mediationAt('carded')
  const { mediationId, first, card, other } = mediation
  await desk.act(first, 'mediation.decline', { mediationId, what: 'refuse', reason: null })
  const told = await desk.messagesFrom(mediation, async () => {
    expect(await desk.act(other, 'mediation.enter', { card })).toMatchObject({
      state: 'open',
      isIn: null,
      may: { accept: true },
    })
  })
  expect(told).toEqual([`other mediation_other at ${NOON}`])
  expect(await enter(await desk.newSide('演示别家'), card)).toBe('card_used')
  desk.world.clock.now = NOON
  expect(await desk.mine(other, mediationId)).toMatchObject({ state: 'stopped' })
  desk.world.clock.now = TEN
})

test('when the staff stop a mediation its card expires at once', async () => {
  const { mediationId, card, other } = await desk.mediationAt('carded')
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  expect(await enter(other, card)).toBe('card_expired')
})

test('the reporter, the mediator and the staff cannot enter as the other side', async () => {
  const { first, card } = await desk.mediationAt('carded')
  for (const who of [first, desk.mediator, desk.worker, desk.colleague, desk.manager])
    expect(await enter(who, card)).toBe('card_own')
  expect(await enter(desk.foreign, card)).toBeNull()
})

test.each(['', '7K3QF', '7K3QF-XM2RA', 'ＵＵＵＵＵ-ＵＵＵＵＵ', '一二三四五六七八九十'])(
  '%j is not a card',
  async (card) => {
    expect(await enter(desk.resident, card)).toBe(card === '' ? 'invalid_input' : 'card_wrong')
  },
)
