import { openTalkDesk, type TalkDesk } from '../../test/complaint/talk-desk'
import { personIdOf } from '../../test/people'

let desk: TalkDesk
beforeAll(async () => void (desk = await openTalkDesk()))
afterAll(() => desk.close())

const enter = (who: string, card: string) => desk.refusal(who, 'mediation.enter', { card })

test('with the card one is the other side, sees what was written for it and nothing else; both others hear of it', async () => {
  const talk = await desk.talkAt('carded')
  const { mediationId, other, card } = talk
  const told = await desk.toldBy(talk, async () => {
    expect(await desk.twice(other, 'mediation.enter', { card: ` ${card.toLowerCase()} ` })).toMatchObject({
      ...{ id: mediationId, side: 'other', state: 'open', isIn: null, saidBy: null, isOtherIn: false },
      may: { accept: true, refuse: true, stop: false, meet: false, confirm: false },
    })
  })
  expect(told).toEqual(['first mediation_news', 'worker complaint_added'])
  expect(await desk.talk(mediationId)).toMatchObject({ other_id: personIdOf(other) })
})

test('nothing of it is anybody’s before the card', async () => {
  const { other } = await desk.talkAt('carded')
  expect(await desk.world.ask(other, 'mediation.mine', {})).toMatchObject({ mediations: [] })
  expect(await desk.toldTo(other)).toEqual([])
})

test('it works once: whoever has used it enters again, nobody else does', async () => {
  const { mediationId, other, card } = await desk.talkAt('entered')
  expect(await desk.act(other, 'mediation.enter', { card })).toMatchObject({ id: mediationId })
  expect(await enter(await desk.newSide('演示别家'), card)).toBe('card_used')
  expect(await desk.talk(mediationId)).toMatchObject({ other_id: personIdOf(other) })
})

test('the one that was given before opens nothing any more', async () => {
  const { mediationId, card, other } = await desk.talkAt('carded')
  const { card: next } = await desk.act(desk.worker, 'mediation.invite', { mediationId, otherDoor: '' })
  expect(await enter(other, card)).toBe('card_expired')
  expect(await enter(other, next)).toBeNull()
})

test('after seven days it opens nothing', async () => {
  const { card, other } = await desk.talkAt('carded')
  const { now } = desk.world.clock
  desk.world.clock.now = '2026-12-01T02:00:00.000Z'
  expect(await enter(other, card)).toBe('card_expired')
  desk.world.clock.now = '2026-12-01T01:59:59.999Z'
  expect(await enter(other, card)).toBeNull()
  desk.world.clock.now = now
})

test('after the end of the talks it opens nothing to anybody who has not entered', async () => {
  const { mediationId, first, card, other } = await desk.talkAt('carded')
  await desk.act(first, 'mediation.decline', { mediationId, what: 'refuse', reason: null })
  expect(await enter(other, card)).toBe('card_expired')
})

test('whoever told it, mediates it or works there is not its other side', async () => {
  const { first, card } = await desk.talkAt('carded')
  for (const who of [first, desk.mediator, desk.worker, desk.colleague, desk.manager]) expect(await enter(who, card)).toBe('card_own')
  expect(await enter(desk.foreign, card)).toBeNull()
})

test.each(['', '7K3QF', '7K3QF-XM2RA', 'ＵＵＵＵＵ-ＵＵＵＵＵ', '一二三四五六七八九十'])('%j is no card', async (card) => {
  expect(await enter(desk.resident, card)).toBe(card === '' ? 'invalid_input' : 'card_wrong')
})
