import { answering, holding } from '../../../../test/booking/phone'
import { at, CHILD_ID, childOf } from '../../../../test/programme/seen-programme'
import { CONSENT_VERSION } from '../../../domain/programmes/consent.zh'
import { CallError } from '../../../client/call'
import { type Child, ChildDraftStore } from './child-draft-store'

const open = (child: Child | null = null, device = holding(at('08:00')), answer: () => unknown = () => childOf()) => {
  const { call, calls } = answering({ 'children.save': answer })
  return { store: new ChildDraftStore(call, device, child), calls, device }
}
const typed = { called: ' 演示乐乐 ', year: '2019', month: 5 }

test('a name and a month of birth are enough; what is missing is named in order', () => {
  const { store } = open()
  expect(store.missing).toBe('called')
  store.type({ called: '演示乐乐' })
  expect(store.missing).toBe('born')
  store.type({ year: '2019' })
  expect(store.missing).toBe('born')
  store.type({ month: 5 })
  expect([store.missing, store.born]).toEqual([null, '2019-05'])
})

test('what to mind needs a tick of its own', () => {
  const { store } = open()
  store.type({ ...typed, note: '演示：花生过敏' })
  expect(store.missing).toBe('note')
  store.type({ isNoteConsented: true })
  expect(store.missing).toBeNull()
})

test.each([
  ['19', 5, false],
  ['2019', 5, false],
  ['2008', 10, true],
  ['2026', 12, true],
  ['1950', 1, true],
  ['二零一九', 1, true],
])('the year %s and the month %s make no child', (year, month, isWrong) => {
  const { store } = open()
  store.type({ called: '演示', year, month })
  expect(store.isBornWrong).toBe(isWrong)
})

test('under 14 the guardian consents first, unless they have; from 14 on nobody does', () => {
  const isNext = (child: Child | null, year: string) => {
    const { store } = open(child)
    store.type({ ...typed, year })
    return store.isConsentNext
  }
  expect([isNext(null, '2019'), isNext(childOf({ consent: null }), '2019'), isNext(childOf(), '2019')]).toEqual([
    true,
    true,
    false,
  ])
  expect(isNext(null, '2011')).toBe(false)
})

test('one field more is shown than there are people who fetch, four at most', () => {
  const { store } = open()
  expect(store.fetchersShown).toBe(1)
  for (const place of [0, 1, 2, 3]) store.typeFetcher(place, '演示外公')
  expect(store.fetchersShown).toBe(4)
})

test('saving sends what was typed without blanks, and the version of the words that were agreed to', async () => {
  const { store, calls } = open()
  store.type({ ...typed, note: ' ' })
  store.typeFetcher(0, ' 演示外公 ')
  store.typeFetcher(2, '演示姑姑')
  expect(await store.save(true)).toBe(true)
  const words = { called: '演示乐乐', born: '2019-05', fetchers: ['演示外公', '演示姑姑'], note: '' }
  expect(calls).toEqual([['children.save', { ...words, isNoteConsented: false, consent: CONSENT_VERSION }]])
})

test('a change of an existing child leaves its consent as it is', async () => {
  const { store, calls } = open(childOf({ note: '演示：眼镜' }))
  store.type({ called: '演示乐' })
  await store.save(false)
  const words = { called: '演示乐', born: '2019-05', fetchers: ['演示外公'], note: '演示：眼镜' }
  expect(calls).toEqual([['children.save', { childId: CHILD_ID, ...words, isNoteConsented: true }]])
})

test('what was typed is there again for the same child and person until it is saved or dropped', async () => {
  const { store, device } = open()
  store.type(typed)
  const again = open(null, device).store
  expect([again.draft.called, again.isRestored]).toEqual([typed.called, true])
  expect(open(childOf(), device).store.isRestored).toBe(false)
  expect(open(null, { ...device, persona: () => 'other' }).store.isRestored).toBe(false)
  await again.save(true)
  expect(open(null, device).store.isRestored).toBe(false)
  again.type(typed)
  again.restart()
  expect([again.draft.called, open(null, device).store.isRestored]).toEqual(['', false])
})

test('a refusal keeps what was typed', async () => {
  const { store, device } = open(null, undefined, () => {
    throw new CallError('unreachable')
  })
  store.type(typed)
  expect(await store.save(true)).toBe(false)
  expect([store.act.problem, open(null, device).store.isRestored]).toEqual([expect.stringMatching('网络'), true])
})

test('what is typed about one child does not displace what is typed about another', () => {
  const device = holding(at('08:00'))
  const draft = (child: Child | null) => open(child, device).store
  draft(childOf()).type({ note: '演示：花生过敏' })
  draft(childOf({ id: 'other' })).type({ note: '演示：近视' })
  draft(null).type({ called: '演示' })
  expect([draft(childOf()).draft.note, draft(childOf({ id: 'other' })).draft.note, draft(null).draft.called]).toEqual([
    '演示：花生过敏',
    '演示：近视',
    '演示',
  ])
})
