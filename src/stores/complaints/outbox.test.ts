import { app, community, type Memory, memory } from '../../../test/complaint/dying-phone'
import { open } from '../../../test/complaint/filing-world'
import { CallError } from '../../client/call'
import { type ComplaintInput, newDraft, toFile, toJoin, tried, withPhoto, written } from './draft/draft'
import { OutboxStore } from './outbox'

const NOW = '2026-11-24T02:00:00.000Z'
const input: ComplaintInput = {
  communityId: 1,
  category: 'leak',
  concerns: 'home',
  urgency: 'soon',
  words: '楼上滴水',
  door: '',
  when: '',
  isNamed: false,
  place: { buildingId: null, position: null, words: '演示路' },
  photos: 2,
}
const names = ['photo-one-0123456789', 'photo-two-0123456789']

const start = (phone: Memory, server: ReturnType<typeof community>, diesAt?: number) => {
  const { call, device, life } = app(phone, server, diesAt)
  const upload: typeof device.upload = (photo, to) =>
    device.upload(photo, to).catch((answer: { error: { code: 'file_expired' } }) => {
      throw new CallError(answer.error.code, { message: '', retry: false, trace: '', ...answer.error })
    })
  return { queue: new OutboxStore(call, { ...device, upload }), life }
}

const ticks = async () => {
  for (let tick = 0; tick < 200; tick++) await Promise.resolve()
}

/** A draft with two photos that somebody has just sent. */
const sent = (phone: Memory, server: ReturnType<typeof community>, isJoin = false) => {
  const { queue } = start(phone, server)
  names.forEach((name) => phone.photos.set(name, { path: name, bytes: 3 }))
  const draft = names.reduce(
    (one, name) => withPhoto(one, { name, bytes: 3 }, NOW),
    written(newDraft('draft', NOW), { words: '楼上滴水' }, NOW),
  )
  queue.shelf.put(isJoin ? toJoin(draft, 'complaint-of-others', NOW) : toFile(draft, input, NOW))
}

test('a complaint arrives once, with its photos, and is removed from the phone', async () => {
  const [phone, server] = [memory(), community()]
  sent(phone, server)
  const { queue } = start(phone, server)
  await queue.run()
  expect([server.complaints, server.arrived()]).toEqual([['楼上滴水'], ['complaint-1', 'complaint-1']])
  expect([queue.shelf.drafts, phone.photos.size, queue.filed['draft']?.complaintId]).toEqual([[], 0, 'complaint-1'])
})

test('after any number of crashes: one complaint, each photo once by one ticket, nothing lost', async () => {
  const whole = memory()
  const quiet = community()
  sent(whole, quiet)
  const { queue, life } = start(whole, quiet)
  await queue.run()
  const things = life.done
  expect(things).toBeGreaterThan(20)
  for (let first = 0; first <= things; first++) {
    for (const second of [0, 1, 3, 6, Infinity]) {
      const [phone, server] = [memory(), community()]
      sent(phone, server)
      for (const diesAt of [first, second, Infinity]) {
        void start(phone, server, diesAt).queue.run()
        await ticks()
      }
      expect([first, second, server.complaints.length, server.tickets(), server.arrived()]).toEqual([
        first,
        second,
        1,
        2,
        ['complaint-1', 'complaint-1'],
      ])
      expect(start(phone, server).queue.shelf.drafts).toEqual([])
    }
  }
})

/** A draft written before the storage was full, and sent afterwards by an app that crashes at the given step. */
const sentWhenFull = async (
  phone: Memory,
  server: ReturnType<typeof community>,
  diesAt: number,
  words = '楼上滴水',
) => {
  const draft = written(newDraft('draft', NOW), { words: '楼上滴水' }, NOW)
  start(phone, server).queue.shelf.put(draft)
  const { queue, life } = start(phone, server, diesAt)
  life.isFull = true
  queue.shelf.change('draft', (one) => toFile(one, { ...input, words }, NOW))
  void queue.run()
  await ticks()
  return life.done
}

/** The reporter finds it on the phone, still in its form, and sends it again. */
const sendAgain = async ({ shelf, run }: OutboxStore, words = '楼上滴水') => {
  shelf.change('draft', (one) => toFile(one, { ...input, words }, NOW))
  await run()
}

test('on a full phone that crashes at any step, sending again files no second complaint', async () => {
  const things = await sentWhenFull(memory(), community(), Infinity)
  for (let diesAt = 0; diesAt <= things; diesAt++) {
    const [phone, server] = [memory(), community()]
    await sentWhenFull(phone, server, diesAt)
    const { queue } = start(phone, server)
    await sendAgain(queue)
    expect([diesAt, server.complaints, queue.shelf.drafts]).toEqual([diesAt, ['楼上滴水'], []])
  }
})

test('a stored draft that differs from what was sent comes back, saying that it may have arrived', async () => {
  const [phone, server] = [memory(), community()]
  await sentWhenFull(phone, server, Infinity, '楼上滴水，三天了')
  const { queue } = start(phone, server)
  await sendAgain(queue)
  expect([server.complaints, queue.shelf.drafts[0]?.step, queue.shelf.drafts[0]?.problem]).toEqual([
    ['楼上滴水，三天了'],
    'writing',
    expect.stringContaining('已经送到'),
  ])
})

test('two windows that send the same draft at once file one complaint', async () => {
  const [phone, server] = [memory(), community()]
  sent(phone, server)
  await Promise.all([start(phone, server).queue.run(), start(phone, server).queue.run()])
  expect([server.complaints.length, server.arrived().length]).toEqual([1, 2])
})

test('without a network nothing is sent, and it can be taken back; with one it is sent by itself', async () => {
  const [phone, server] = [memory(), community()]
  sent(phone, server)
  const { queue, life } = start(phone, server)
  life.isOnline = false
  await queue.run()
  expect([server.complaints, queue.shelf.drafts[0]?.step, queue.shelf.drafts[0]?.triedAt]).toEqual([[], 'filing', null])
  life.isOnline = true
  await queue.run()
  expect(server.complaints.length).toBe(1)
})

test('a refused draft is back in the form, with the sentence', async () => {
  const message = '这个地方不在本区，社区管不到。打 12345 问问。'
  const [phone, server] = [
    memory(),
    community({ 'complaints.file': { ok: false, error: { code: 'community_far', message, retry: false, trace: '' } } }),
  ]
  sent(phone, server)
  const { queue } = start(phone, server)
  await queue.run()
  expect(queue.shelf.drafts[0]).toMatchObject({
    step: 'writing',
    problem: message,
    content: { words: '楼上滴水' },
    photos: [{ step: 'waiting' }, { step: 'waiting' }],
  })
  expect(phone.photos.size).toBe(2)
})

test('after a server error it is retried with the same key at the next run, not at once', async () => {
  const [phone, server] = [
    memory(),
    community({
      'complaints.file': { ok: false, error: { code: 'internal', message: '', retry: false, trace: 'trace0' } },
    }),
  ]
  sent(phone, server)
  const { queue } = start(phone, server)
  await queue.run()
  const draft = queue.shelf.drafts[0]
  expect([draft?.step, draft?.attempt, draft?.problem]).toEqual(['filing', 0, expect.stringContaining('系统')])
})

const unauthenticated = { ok: false, error: { code: 'unauthenticated', message: '', retry: false, trace: '' } } as const

test('`unauthenticated` after a lost answer keeps the key: one complaint', async () => {
  const [phone, server] = [memory(), community()]
  sent(phone, server)
  for (let diesAt = 0; server.complaints.length === 0; diesAt++) {
    void start(phone, server, diesAt).queue.run()
    await ticks()
  }
  server.refusals['complaints.file'] = unauthenticated
  const { queue } = start(phone, server)
  await queue.run()
  expect([queue.shelf.drafts[0]?.step, queue.shelf.drafts[0]?.attempt, queue.shelf.drafts[0]?.problem]).toEqual([
    'filing',
    0,
    expect.stringContaining('您是谁'),
  ])
  delete server.refusals['complaints.file']
  await queue.run()
  expect([server.complaints.length, queue.shelf.drafts]).toEqual([1, []])
})

test('`unauthenticated` at the first attempt brings it back to the form', async () => {
  const [phone, server] = [memory(), community({ 'complaints.file': unauthenticated })]
  sent(phone, server)
  const { queue } = start(phone, server)
  await queue.run()
  expect([queue.shelf.drafts[0]?.step, server.complaints]).toEqual(['writing', []])
})

test('a draft sent at the moment a run ends is sent, too', async () => {
  const [phone, server] = [memory(), community()]
  const { queue } = start(phone, server)
  const empty = queue.run()
  sent(phone, server)
  await Promise.all([empty, queue.run()])
  expect(server.complaints.length).toBe(1)
})

test('after a week without an answer it is back in the form, and is not sent with the old key', async () => {
  const [phone, server] = [memory(), community()]
  sent(phone, server)
  const { queue } = start(phone, server)
  queue.shelf.change('draft', (draft) => tried(draft, '2026-11-10T02:00:00.000Z'))
  await queue.run()
  expect([server.complaints, queue.shelf.drafts[0]?.step, queue.shelf.drafts[0]?.problem]).toEqual([
    [],
    'writing',
    expect.stringContaining('我的烦心事'),
  ])
})

test('a complaint is filed although its photos are refused, and they can be sent again', async () => {
  const message = '最多六张照片。先去掉一张，再加新的。'
  const [phone, server] = [
    memory(),
    community({ 'files.ticket': { ok: false, error: { code: 'too_many_photos', message, retry: false, trace: '' } } }),
  ]
  sent(phone, server)
  const { queue } = start(phone, server)
  await queue.run()
  expect([server.complaints.length, queue.shelf.drafts[0]?.photos.map(({ step, problem }) => [step, problem])]).toEqual(
    [
      1,
      [
        ['failed', message],
        ['failed', message],
      ],
    ],
  )
  delete server.refusals['files.ticket']
  await queue.sendPhotoAgain('draft', names[0] ?? '')
  expect(server.arrived()).toEqual(['complaint-1'])
  queue.dropPhoto('draft', names[1] ?? '')
  expect([queue.shelf.drafts, phone.photos.size]).toEqual([[], 0])
})

test('a photo that is missing on the phone fails with its own sentence', async () => {
  const [phone, server] = [memory(), community()]
  sent(phone, server)
  phone.photos.delete(names[0] ?? '')
  const { queue } = start(phone, server)
  await queue.run()
  expect([queue.shelf.drafts[0]?.photos[0]?.problem, server.arrived().length]).toEqual([
    expect.stringContaining('找不到'),
    1,
  ])
})

test('joining another complaint files none and sends no photo', async () => {
  const [phone, server] = [memory(), community()]
  sent(phone, server, true)
  const { queue } = start(phone, server)
  await queue.run()
  expect([server.complaints, server.joined, server.arrived(), queue.shelf.drafts, phone.photos.size]).toEqual([
    [],
    ['complaint-of-others'],
    [],
    [],
    0,
  ])
})

test('`key_reused` says that the complaint may have arrived, but only for the complaint itself', async () => {
  const reused = () => Promise.reject(new CallError('key_reused'))
  const photo = { name: names[0] ?? '', bytes: 3 }
  const [ofComplaint, ofPhoto] = [
    open({ answers: { 'complaints.file': reused } }),
    open({ answers: { 'files.ticket': reused } }),
  ]
  for (const { outbox } of [ofComplaint, ofPhoto]) {
    outbox.shelf.put(toFile(withPhoto(newDraft('draft', NOW), photo, NOW), input, NOW))
    await outbox.run()
  }
  expect(ofComplaint.outbox.shelf.find('draft')?.problem).toContain('好像已经送到过了')
  const failed = ofPhoto.outbox.shelf.find('draft')?.photos[0]
  expect([failed?.step, failed?.problem]).toEqual(['failed', expect.not.stringContaining('送到过')])
})
