import { refused } from '../../../../../test/refused'
import type { CallMethod } from '../../../../client/call'
import { ComplaintMediationStore } from './complaint-mediation-store'

const [COMPLAINT, MEDIATION] = ['1-0123456789abcdef', '1-fedcba9876543210']

const open = (answer: (method: string) => unknown = () => ({ mediationId: MEDIATION })) => {
  const asked: [string, unknown][] = []
  const seen = { times: 0 }
  const call = (async (method: string, input: unknown) => {
    asked.push([method, input])
    return answer(method)
  }) as unknown as CallMethod
  const store = new ComplaintMediationStore(call, COMPLAINT, async () => {
    seen.times++
  })
  return { asked, seen, store }
}

test('a mediation starts with a text that fits the category and does not identify the reporter', async () => {
  const { asked, seen, store } = open()
  store.begin('leak')
  await store.open()
  expect(asked).toEqual([
    [
      'mediation.open',
      {
        complaintId: COMPLAINT,
        title: '有邻居提到漏水滴水',
        words: expect.stringContaining('来不来您自己定'),
        mediatorId: null,
      },
    ],
  ])
  expect([seen.times, store.form]).toEqual([1, null])
})

test('an edited text is not overwritten by a template and survives a rejection', async () => {
  const { seen, store } = open(() => {
    throw refused('reveals_reporter')
  })
  store.type({ words: '三楼的张婆婆说' })
  store.begin('leak')
  await store.open()
  expect(store.act.problem).toContain('看出是谁说的')
  expect([store.form, store.typed.words, seen.times]).toEqual(['open', '三楼的张婆婆说', 0])
})

test('the card is shown after it was created, also when the complaint is reloaded', async () => {
  const card = { card: '7K3QF-XM2RA', expiresAt: '2026-12-02T02:00:00.000Z' }
  const { asked, store } = open(() => card)
  store.toggle('card')
  store.type({ otherDoor: ' 4-2 ' })
  await store.invite(MEDIATION)
  expect(asked).toEqual([['mediation.invite', { mediationId: MEDIATION, otherDoor: '4-2' }]])
  expect([store.card, store.form]).toEqual([card, null])
})

test('a meeting time is a day and an hour in Shanghai time', async () => {
  const { asked, store } = open()
  store.type({ day: '2026-11-26' })
  await store.meet(MEDIATION)
  expect(asked).toEqual([])
  store.type({ minutes: 19 * 60 })
  await store.meet(MEDIATION)
  expect(asked).toEqual([['mediation.propose', { mediationId: MEDIATION, at: '2026-11-26T11:00:00.000Z' }]])
})

test('the answer of a side without WeChat is recorded on behalf of that side', async () => {
  const { asked, store } = open()
  await store.sayIn(MEDIATION, 'other')
  await store.sayTime(MEDIATION, 'first', { id: '0123456789abcdef', isOk: false })
  await store.sayTerms(MEDIATION, 'other', 3)
  await store.sayOut(MEDIATION, 'other', 'stop')
  expect(asked).toEqual([
    ['mediation.accept', { mediationId: MEDIATION, hasReadRights: true, forSide: 'other' }],
    [
      'mediation.confirm',
      { mediationId: MEDIATION, meeting: { id: '0123456789abcdef', isOk: false }, forSide: 'first' },
    ],
    ['mediation.confirm', { mediationId: MEDIATION, version: 3, forSide: 'other' }],
    ['mediation.decline', { mediationId: MEDIATION, what: 'stop', reason: null, forSide: 'other' }],
  ])
})

test('terms that were changed in the meantime are reloaded', async () => {
  const { seen, store } = open(() => {
    throw refused('terms_changed')
  })
  await store.sayTerms(MEDIATION, 'other', 3)
  expect(seen.times).toBe(1)
  expect(store.act.problem).not.toBe('')
})

test('a form closed by opening another one loses its error message', async () => {
  const { store } = open(() => {
    throw refused('reveals_reporter')
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
