import { refused } from '../../../../../test/refused'
import type { CallMethod } from '../../../../client/call'
import { CaseTalkStore } from './case-talk-store'

const [CASE, TALK] = ['1-0123456789abcdef', '1-fedcba9876543210']

const open = (answer: (method: string) => unknown = () => ({ mediationId: TALK })) => {
  const asked: [string, unknown][] = []
  const seen = { times: 0 }
  const call = (async (method: string, input: unknown) => {
    asked.push([method, input])
    return answer(method)
  }) as unknown as CallMethod
  const store = new CaseTalkStore(call, CASE, async () => {
    seen.times++
  })
  return { asked, seen, store }
}

test('a mediation begins with words that fit the kind and say nothing of who told it', async () => {
  const { asked, seen, store } = open()
  store.begin('leak')
  await store.open()
  expect(asked).toEqual([
    [
      'mediation.open',
      {
        complaintId: CASE,
        title: '有邻居提到漏水滴水',
        words: expect.stringContaining('来不来您自己定'),
        mediatorId: null,
      },
    ],
  ])
  expect([seen.times, store.form]).toEqual([1, null])
})

test('words that somebody wrote are not replaced, and are still there after a refusal', async () => {
  const { seen, store } = open(() => {
    throw refused('tells_who')
  })
  store.type({ words: '三楼的张婆婆说' })
  store.begin('leak')
  await store.open()
  expect(store.act.problem).toContain('看出是谁说的')
  expect([store.form, store.typed.words, seen.times]).toEqual(['open', '三楼的张婆婆说', 0])
})

test('a card is shown after it was made, also when the case is asked for anew', async () => {
  const card = { card: '7K3QF-XM2RA', expiresAt: '2026-12-02T02:00:00.000Z' }
  const { asked, store } = open(() => card)
  store.toggle('card')
  store.type({ otherDoor: ' 4-2 ' })
  await store.invite(TALK)
  expect(asked).toEqual([['mediation.invite', { mediationId: TALK, otherDoor: '4-2' }]])
  expect([store.card, store.form]).toEqual([card, null])
})

test('a time to meet is a day and an hour in Shanghai', async () => {
  const { asked, store } = open()
  store.type({ day: '2026-11-26' })
  await store.meet(TALK)
  expect(asked).toEqual([])
  store.type({ minutes: 19 * 60 })
  await store.meet(TALK)
  expect(asked).toEqual([['mediation.propose', { mediationId: TALK, at: '2026-11-26T11:00:00.000Z' }]])
})

test('what a side without WeChat said is written down for that side', async () => {
  const { asked, store } = open()
  await store.sayIn(TALK, 'other')
  await store.sayTime(TALK, 'first', { id: '0123456789abcdef', isOk: false })
  await store.sayTerms(TALK, 'other', 3)
  await store.sayOut(TALK, 'other', 'stop')
  expect(asked).toEqual([
    ['mediation.accept', { mediationId: TALK, hasReadRights: true, forSide: 'other' }],
    ['mediation.confirm', { mediationId: TALK, meeting: { id: '0123456789abcdef', isOk: false }, forSide: 'first' }],
    ['mediation.confirm', { mediationId: TALK, version: 3, forSide: 'other' }],
    ['mediation.decline', { mediationId: TALK, what: 'stop', reason: null, forSide: 'other' }],
  ])
})

test('terms that were changed meanwhile are shown as they are now', async () => {
  const { seen, store } = open(() => {
    throw refused('terms_changed')
  })
  await store.sayTerms(TALK, 'other', 3)
  expect(seen.times).toBe(1)
  expect(store.act.problem).not.toBe('')
})

test('a form that another one closes takes its refusal along', async () => {
  const { store } = open(() => {
    throw refused('tells_who')
  })
  store.begin('leak')
  await store.open()
  store.close()
  expect([store.form, store.act.problem, store.typed.words]).toEqual([
    null,
    '',
    expect.stringContaining('来不来您自己定'),
  ])
})
