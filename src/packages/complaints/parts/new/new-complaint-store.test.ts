import { holding } from '../../../../../test/booking/phone'
import { community, fill, NOW, open, type World } from '../../../../../test/complaint/filing-world'
import { CallError } from '../../../../client/call'

test('every change is stored on the phone at once, and loaded after a restart', () => {
  const first = open()
  const store = first.begin('draft')
  store.write({ words: '楼道' })
  store.write({ words: '楼道堆' })
  const again = open({ phone: first.phone }).begin('draft')
  expect([again.content.words, again.open.isKept]).toEqual(['楼道堆', true])
})

test('on a full phone isKept is false, and what was typed stays in memory', () => {
  const store = open({ phone: { ...holding(NOW), write: () => {} } }).begin('draft')
  store.write({ words: '楼道' })
  expect([store.content.words, store.open.isKept]).toEqual(['楼道', false])
})

test('an untouched or emptied form leaves no draft', () => {
  const { begin, outbox } = open()
  const store = begin()
  store.open.leave()
  store.write({ words: '楼道' })
  expect(outbox.shelf.drafts).toHaveLength(1)
  store.write({ words: ' ' })
  store.open.leave()
  expect(outbox.shelf.drafts).toEqual([])
})

test('WeChat is asked for consent in the tap itself, then the complaint is filed', async () => {
  const { begin, happened } = open()
  const store = begin()
  await store.load()
  fill(store)
  happened.length = 0
  const sending = store.send()
  expect(happened).toEqual(['ask'])
  await sending
  expect(happened).toEqual(['ask', 'messages.consent', 'complaints.file'])
  expect([store.filed?.complaintId, store.open.isGone, store.consents.isNotNotified]).toEqual([
    '1-case0000000000000',
    true,
    false,
  ])
})

test('a second tap while sending neither asks nor files again', async () => {
  const { begin, happened } = open()
  const store = begin()
  await store.load()
  fill(store)
  await Promise.all([store.send(), store.send()])
  expect(happened.filter((one) => one === 'ask' || one === 'complaints.file')).toEqual(['ask', 'complaints.file'])
})

test('a refused complaint returns to the form with its sentence, and can be sent again', async () => {
  const message = '还缺在哪里'
  const answers: World['answers'] = {
    'complaints.file': () => {
      throw new CallError('place_missing', { code: 'place_missing', message, retry: false, trace: 't' })
    },
  }
  const { begin } = open({ answers })
  const store = begin()
  fill(store)
  await store.send()
  expect([store.problem, store.open.isWaiting, store.open.isGone, store.content.words]).toEqual([
    message,
    false,
    false,
    '楼道堆满了',
  ])
})

test('an incomplete complaint is not sent', async () => {
  const { begin, happened } = open()
  const store = begin()
  store.write({ words: '楼道堆满了' })
  await store.send()
  expect([store.missing, happened.includes('complaints.file'), store.open.isWaiting]).toEqual([
    'category',
    false,
    false,
  ])
})

test('similar complaints are requested only if it concerns everybody and the place is known', async () => {
  const { begin, calls } = open()
  const store = begin()
  const asked = () => calls.filter(([method]) => method === 'complaints.similar').length
  fill(store)
  await store.findSimilar()
  expect([asked(), store.similar.value]).toEqual([0, []])
  store.write({ building: { id: '1-building00000000', name: '演示楼' } })
  await store.findSimilar()
  expect([asked(), store.similar.value?.length]).toEqual([1, 1])
  store.write({ concerns: 'home' })
  await store.findSimilar()
  expect([asked(), store.similar.value]).toEqual([1, []])
})

test('a late answer about another place is ignored', async () => {
  let answer: (said: { reports: { id: string }[] }) => void = () => {}
  const late = new Promise<{ reports: { id: string }[] }>((resolve) => {
    answer = resolve
  })
  const store = open({ answers: { 'complaints.similar': () => late } }).begin()
  store.write({ category: 'clutter', building: { id: '1-building00000000', name: '演示楼' } })
  const asking = store.findSimilar()
  store.write({ building: null })
  await store.findSimilar()
  answer({ reports: [{ id: '1-others0000000000' }] })
  await asking
  expect(store.similar.value).toEqual([])
})

test('joining files no complaint', async () => {
  const { begin, happened, outbox } = open()
  const store = begin()
  fill(store)
  await store.join('1-others0000000000')
  expect([happened, store.filed, outbox.shelf.drafts]).toEqual([
    ['complaints.join'],
    { complaintId: '1-others0000000000', answer: null },
    [],
  ])
})

test('typing does not recreate a draft that was sent from another window', async () => {
  const { begin, outbox } = open()
  const store = begin('draft')
  fill(store)
  await begin('draft').send()
  store.write({ words: '再写一个字' })
  expect([store.open.isGone, outbox.shelf.drafts]).toEqual([true, []])
})

test('choosing another community clears the building', () => {
  const store = open().begin()
  store.write({ building: { id: '1-building00000000', name: '演示楼' } })
  store.setCommunity(community)
  expect(store.content.building).not.toBeNull()
  store.setCommunity({ id: 2, name: '别的社区' })
  expect([store.content.building, store.community]).toEqual([null, { id: 2, name: '别的社区' }])
})
