import { fill, me, open } from '../../../../../test/complaint/filing-world'
import { CallError } from '../../../../client/call'

test('name and number are asked for once, and saved before the complaint is filed', async () => {
  const { begin, happened } = open({ who: { ...me, phone: null } })
  const store = begin()
  await store.load()
  fill(store)
  expect([store.who.isUnknown, store.who.isRight]).toEqual([true, false])
  store.who.type({ phone: '13000000000' })
  expect(store.who.isRight).toBe(true)
  await store.send()
  expect(happened.indexOf('me.save')).toBeGreaterThan(happened.indexOf('ask'))
  expect(happened.indexOf('complaints.file')).toBeGreaterThan(happened.indexOf('me.save'))
  expect(store.filed).not.toBeNull()
})

test('name and number typed offline survive a restart, and are saved before filing when online again', async () => {
  const { begin, outbox, calls, net } = open({ who: { ...me, name: null, phone: null } })
  const store = begin('draft')
  await store.load()
  fill(store)
  store.who.type({ name: '演示居民' })
  store.who.type({ phone: '13000000000' })
  const again = begin('draft')
  await again.load()
  expect([again.who.profile.draft?.name, again.who.profile.draft?.phone, again.who.isRight]).toEqual([
    '演示居民',
    '13000000000',
    true,
  ])
  net.isOnline = false
  await again.send()
  expect(again.open.isWaiting).toBe(true)
  net.isOnline = true
  await outbox.run()
  expect(calls.filter(([method]) => /save|file/.test(method)).map(([method]) => method)).toEqual([
    'me.save',
    'complaints.file',
  ])
  expect(calls).toContainEqual(['me.save', { name: '演示居民', phone: '13000000000' }])
})

test('a refused number does not prevent filing, and what was typed stays', async () => {
  const refused = () =>
    Promise.reject(new CallError('phone_wrong', { code: 'phone_wrong', message: '', retry: false, trace: 't' }))
  const { begin, outbox, calls } = open({ who: { ...me, name: null, phone: null }, answers: { 'me.save': refused } })
  const store = begin('draft')
  await store.load()
  fill(store)
  store.who.type({ name: '演示居民', phone: '13000000000' })
  await store.send()
  expect([store.filed?.complaintId, store.open.isReporterLeft, store.open.arePhotosLeft, store.open.isGone]).toEqual([
    '1-case0000000000000',
    true,
    false,
    true,
  ])
  expect(outbox.shelf.drafts[0]).toMatchObject({
    reporter: { name: '演示居民', phone: '13000000000' },
    reporterProblem: expect.stringContaining('对不上'),
  })
  expect(calls.filter(([method]) => method === 'me.save')).toHaveLength(1)
  outbox.dropReporter('draft')
  expect(outbox.shelf.drafts).toEqual([])
})

test('a number from WeChat is not saved again as a typed one', async () => {
  const given = { ...me, name: null, phone: { number: '13000000001', isVerified: true } }
  const { begin, calls } = open({ who: { ...me, name: null, phone: null }, answers: { 'me.phone': () => given } })
  const store = begin('draft')
  await store.load()
  fill(store)
  store.who.type({ name: '演示居民', phone: '13000000000' })
  await store.who.givePhone('code')
  await store.send()
  expect(calls).toContainEqual(['me.save', { name: '演示居民' }])
})
