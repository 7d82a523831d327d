import { shanghai } from '../../../../test/times'
import { firstAnswer } from './meetings'
import { mediationMay, presentMediation } from './mediation'
import type { MediationFacts, MeetingFacts } from './mediation-facts'
import { agreedFrom } from './seen-by-other'

const at = (time: string, day = '24') => shanghai(`2026-11-${day}`, time)
const BEFORE = at('08:00')
const NOW = at('10:00')
const NOON = at('12:00')

const facts: MediationFacts = {
  id: '01-0123456789abcdef',
  state: 'open',
  category: 'leak',
  title: '演示：滴水',
  words: '演示：水滴到楼下。',
  isNamed: false,
  reporterName: '演示秀兰',
  mediator: '演示小蒋',
  mediatorAcceptedAt: BEFORE,
  firstAsksOther: false,
  otherAsksOther: false,
  isSettled: false,
  firstInAt: BEFORE,
  firstOutAt: null,
  otherInAt: BEFORE,
  otherOutAt: null,
  terms: '演示：接好水管',
  termsVersion: 1,
  termsFirstAt: null,
  termsOtherAt: null,
  paperNumber: null,
  agreedAt: null,
  saidYesAt: null,
  reopenedAt: null,
  community: '演示社区',
  communityPhone: null,
}
const meeting: MeetingFacts = {
  id: '0123456789abcdef',
  at: at('19:00'),
  madeAt: BEFORE,
  madeBy: 'staff',
  firstOk: null,
  firstAt: null,
  firstWas: null,
  otherOk: null,
}
const both = (changes: Partial<MediationFacts>, meetings: MeetingFacts[] = []) => ({
  first: presentMediation({ ...facts, ...changes }, meetings, 'first', NOW),
  now: presentMediation({ ...facts, ...changes }, meetings, 'other', NOW),
  then: presentMediation({ ...facts, ...changes }, meetings, 'other', NOON),
  before: presentMediation(facts, [meeting], 'other', NOW),
})

describe('what the first side does is hidden from the other side until the next round:', () => {
  test.each<[string, Partial<MediationFacts>, object]>([
    ['leaving', { state: 'stopped', firstOutAt: NOW }, { state: 'stopped', isOtherIn: false }],
    ['a yes to the terms', { termsFirstAt: NOW }, { terms: { isOtherOk: true } }],
  ])('%s', (_, changes, then) => {
    const seen = both(changes, [meeting])
    expect(seen.now).toEqual(seen.before)
    expect(seen.then).toMatchObject(then)
    expect(seen.first).not.toEqual(presentMediation(facts, [meeting], 'first', NOW))
  })

  test('taking part', () => {
    const [without, done] = [
      presentMediation({ ...facts, firstInAt: null }, [], 'other', NOW),
      both({ firstInAt: NOW }),
    ]
    expect(done.now).toEqual(without)
    expect(done.then.isOtherIn).toBe(true)
  })

  test('the yes that completes an agreement', () => {
    const [agreed, without] = [
      { state: 'agreed', termsFirstAt: NOW, agreedAt: NOON } as const,
      { termsOtherAt: BEFORE },
    ]
    const seen = both({ ...without, ...agreed })
    expect(seen.now).toEqual(presentMediation({ ...facts, ...without }, [], 'other', NOW))
    expect(seen.first).toMatchObject({ state: 'agreed' })
    expect(seen.then).toMatchObject({
      state: 'agreed',
      checks: [at('09:00').replace('11-24', '12-01'), expect.anything()],
    })
  })

  test('a proposed meeting', () => {
    const seen = both({}, [
      meeting,
      { ...meeting, id: 'fedcba9876543210', madeBy: 'first', madeAt: NOW, firstOk: true, firstAt: NOW },
    ])
    expect(seen.now).toEqual(seen.before)
    expect(seen.then.meetings).toHaveLength(2)
  })

  test('the answer to a meeting, and each change of it', () => {
    const yes = { ...meeting, ...firstAnswer(meeting, true, BEFORE) }
    const seen = both({}, [yes])
    expect(seen.now.meetings).toMatchObject([{ isOtherOk: true }])
    const changed = [false, true, false].reduce(
      (one, isOk) => ({ ...one, ...firstAnswer(one, isOk, at('13:00')) }),
      yes,
    )
    const says = (now: string) => presentMediation(facts, [changed], 'other', now).meetings[0]?.isOtherOk
    expect([says(at('13:00')), says(at('14:59')), says(at('15:00'))]).toEqual([true, true, false])
  })
})

test('the other side never learns that the first side asks for another mediator', () => {
  const seen = both({ firstAsksOther: true }, [meeting])
  expect([seen.now, seen.then]).toEqual([seen.before, seen.before])
  expect(seen.first).toMatchObject({ asksOtherMediator: true, may: { askOther: false } })
})

test('each side sees only its own request for another mediator, the mediator sees none', () => {
  const sidesThatSee = (changes: Partial<MediationFacts>) =>
    (['first', 'other', 'mediator'] as const).filter(
      (side) => presentMediation({ ...facts, ...changes }, [], side, NOON).asksOtherMediator,
    )
  expect(sidesThatSee({ firstAsksOther: true })).toEqual(['first'])
  expect(sidesThatSee({ otherAsksOther: true })).toEqual(['other'])
  expect(sidesThatSee({})).toEqual([])
})

test('what the other side and staff do is visible to both sides at once', () => {
  const seen = both({ state: 'stopped', otherOutAt: NOW })
  expect(seen.now).toMatchObject({ state: 'stopped', isIn: false })
  expect(seen.first).toMatchObject({ state: 'stopped', isOtherIn: false })
  expect(both({ state: 'stopped' }).now).toMatchObject({ state: 'stopped' })
})

test('settling by staff is visible to both sides at once, and with it their agreement', () => {
  const agreed = { state: 'agreed', termsFirstAt: NOW, termsOtherAt: BEFORE, agreedAt: NOON } as const
  expect(both(agreed).now).toMatchObject({ state: 'open', may: { stop: true } })
  const seen = both({ ...agreed, isSettled: true })
  expect(seen.now).toMatchObject({
    state: 'agreed',
    terms: { isOtherOk: true },
    may: { stop: false, askOther: false, propose: false },
  })
})

test('a mediation stopped before settling looks unchanged to the other side until the round', () => {
  const left = {
    state: 'stopped',
    firstOutAt: NOW,
    termsFirstAt: NOW,
    termsOtherAt: BEFORE,
    agreedAt: NOON,
    isSettled: true,
  } as const
  const seen = both(left)
  expect([seen.now.state, seen.then.state]).toEqual(['open', 'stopped'])
})

test('a mediator who has not accepted yet is hidden from both sides, who cannot ask for another one', () => {
  const seen = both({ mediatorAcceptedAt: null })
  for (const side of [seen.first, seen.now]) expect(side).toMatchObject({ mediator: null, may: { askOther: false } })
  expect(presentMediation({ ...facts, mediatorAcceptedAt: null }, [], 'mediator', NOW).mediator).toBe('演示小蒋')
})

test('the other side sees its own acts at once, even if the first side has left meanwhile', () => {
  const left = { state: 'stopped', firstOutAt: NOW } as const
  expect(both({ ...left, otherOutAt: NOW }).now).toMatchObject({ state: 'stopped', isIn: false })
  const agreed = both({ ...left, termsFirstAt: at('17:00', '23'), termsOtherAt: NOW, agreedAt: NOW })
  expect([agreed.now.state, agreed.then.state]).toEqual(['agreed', 'stopped'])
})

test('the name of the first side is shown only with consent', () => {
  expect(both({}).now.saidBy).toBeNull()
  expect(both({ isNamed: true }).now.saidBy).toBe('演示秀兰')
  expect(JSON.stringify(both({}).now)).not.toContain('秀兰')
})

test('for the mediator, "mine" stands for the first side', () => {
  const view = presentMediation(
    { ...facts, termsFirstAt: NOW },
    [{ ...meeting, firstOk: true, firstAt: NOW }],
    'mediator',
    NOW,
  )
  expect(view).toMatchObject({
    isIn: true,
    isOtherIn: true,
    terms: { isMineOk: true, isOtherOk: false },
    meetings: [{ isMineOk: true }],
  })
})

test.each<[string, Partial<MediationFacts>, 'first' | 'other' | 'mediator', string]>([
  ['before saying anything', { firstInAt: null, terms: null }, 'first', 'accept refuse askOther'],
  ['taking part', { terms: null }, 'other', 'askOther stop meet'],
  ['with terms', {}, 'first', 'askOther stop meet propose confirm'],
  ['having said yes', { termsFirstAt: BEFORE }, 'first', 'askOther stop meet propose'],
  ['without a mediator', { mediator: null, mediatorAcceptedAt: null }, 'other', 'stop meet propose confirm'],
  ['having asked for another', { otherAsksOther: true }, 'other', 'stop meet propose confirm'],
  ['agreed', { state: 'agreed', agreedAt: BEFORE }, 'first', 'stop'],
  ['agreed and settled', { state: 'agreed', agreedAt: BEFORE, isSettled: true }, 'first', ''],
  ['stopped', { state: 'stopped' }, 'first', ''],
  ['asked to mediate', { mediatorAcceptedAt: null }, 'mediator', 'accept refuse'],
  ['mediating', {}, 'mediator', 'refuse meet propose'],
  ['mediating before the other side takes part', { otherInAt: null }, 'mediator', 'refuse meet'],
  ['mediating after the agreement', { state: 'agreed', agreedAt: BEFORE }, 'mediator', ''],
])('%s: what is possible', (_, changes, side, expected) => {
  const may = Object.entries(mediationMay({ ...facts, ...changes }, side))
  expect(
    may
      .filter(([, isPossible]) => isPossible)
      .map(([name]) => name)
      .join(' '),
  ).toBe(expected)
})

test.each([
  ['08:59', '08:00', '09:00', 'the first side last, before a round'],
  ['23:50', '10:00', '09:00 25', 'the first side late at night'],
  ['08:00', '14:20', '14:20', 'the other side last, when it already knew'],
  ['14:00', '14:20', '15:00', 'both between the same two rounds'],
])('yes of the first side at %s, of the other at %s: agreed from %s: %s', (first, other, from) => {
  expect(agreedFrom(at(first), at(other))).toBe(at(from.slice(0, 5), from.slice(6) || '24'))
})
