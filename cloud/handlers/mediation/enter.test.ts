import { NOON, openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'
import { personIdOf } from '../../../test/people'
import { shanghai } from '../../../test/times'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const TEN = shanghai('2026-11-24', '10:00')
const enter = (who: string, card: string) => desk.refusal(who, 'mediation.enter', { card })

test('with the card one is the other side, sees what was written for it and nothing else; both others hear of it', async () => {
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

test('nothing of it is anybody’s before the card', async () => {
  const { other } = await desk.mediationAt('carded')
  expect(await desk.world.ask(other, 'mediation.mine', {})).toMatchObject({ mediations: [] })
  expect(await desk.messagesTo(other)).toEqual([])
})

test('it works once: whoever has used it enters again, nobody else does', async () => {
  const { mediationId, other, card } = await desk.mediationAt('entered')
  expect(await desk.act(other, 'mediation.enter', { card })).toMatchObject({ id: mediationId })
  expect(await enter(await desk.newSide('演示别家'), card)).toBe('card_used')
  expect(await desk.mediation(mediationId)).toMatchObject({ other_id: personIdOf(other) })
})

test('the one that was given before opens nothing any more', async () => {
  const { mediationId, card, other } = await desk.mediationAt('carded')
  const { card: next } = await desk.act(desk.worker, 'mediation.invite', { mediationId, otherDoor: '' })
  expect(await enter(other, card)).toBe('card_expired')
  expect(await enter(other, next)).toBeNull()
})

test('after seven days it opens nothing', async () => {
  const { card, other } = await desk.mediationAt('carded')
  const { now } = desk.world.clock
  desk.world.clock.now = '2026-12-01T02:00:00.000Z'
  expect(await enter(other, card)).toBe('card_expired')
  desk.world.clock.now = '2026-12-01T01:59:59.999Z'
  expect(await enter(other, card)).toBeNull()
  desk.world.clock.now = now
})

test('after the end of the talks it opens nothing to anybody who has not entered', async () => {
  const { mediationId, first, card, other } = await desk.mediationAt('carded')
  await desk.act(first, 'mediation.decline', { mediationId, what: 'refuse', reason: null })
  desk.world.clock.now = NOON
  expect(await enter(other, card)).toBe('card_expired')
  desk.world.clock.now = TEN
})

test('of talks that the first side has ended since the last round nobody can tell by the card that they are over', async () => {
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

test('what the staff end is over for the card at once', async () => {
  const { mediationId, card, other } = await desk.mediationAt('carded')
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  expect(await enter(other, card)).toBe('card_expired')
})

test('whoever told it, mediates it or works there is not its other side', async () => {
  const { first, card } = await desk.mediationAt('carded')
  for (const who of [first, desk.mediator, desk.worker, desk.colleague, desk.manager])
    expect(await enter(who, card)).toBe('card_own')
  expect(await enter(desk.foreign, card)).toBeNull()
})

test.each(['', '7K3QF', '7K3QF-XM2RA', 'ＵＵＵＵＵ-ＵＵＵＵＵ', '一二三四五六七八九十'])(
  '%j is no card',
  async (card) => {
    expect(await enter(desk.resident, card)).toBe(card === '' ? 'invalid_input' : 'card_wrong')
  },
)
