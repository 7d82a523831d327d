import { CallError, type CallMethod, type Input } from '../../../client/call'
import { ComplaintQueueStore, type QueuePage } from './complaint-queue-store'

type Asked = Input<'complaints.queue'>

const cursor = (index: number) => ({ dueAt: '2026-11-25T04:00:00.000Z', id: `1-000000000000000${index}` })
const page = (id: string, next: QueuePage['next'] = null) =>
  ({ rows: [{ id }], district: [], next, late: 0 }) as unknown as QueuePage

const open = (answer: (input: Asked) => unknown) => {
  const asked: Asked[] = []
  const call = (async (_: string, input: Asked) => {
    asked.push(input)
    return answer(input)
  }) as unknown as CallMethod
  return { asked, store: new ComplaintQueueStore(call) }
}
const idsOf = (store: ComplaintQueueStore) => store.queue.value?.rows.map(({ id }) => id)

test('loading more continues after the last page and appends to it', async () => {
  const { asked, store } = open(({ after }) => (after ? page('second') : page('first', cursor(1))))
  await store.load()
  await store.loadMore()
  expect(idsOf(store)).toEqual(['first', 'second'])
  expect(asked).toEqual([{ group: 'due' }, { group: 'due', after: cursor(1) }])
})

test('coming back reloads as many pages as were shown before', async () => {
  const { asked, store } = open(({ after }) => (after ? page('second') : page('first', cursor(1))))
  await store.load()
  await store.loadMore()
  await store.load()
  expect(idsOf(store)).toEqual(['first', 'second'])
  expect(asked).toHaveLength(4)
})

test('another queue starts at its first page, and the filter for own complaints is sent only when chosen', async () => {
  const { asked, store } = open(() => page('first', cursor(1)))
  await store.load()
  await store.show('resident')
  await store.showMine(true)
  expect(asked.slice(1)).toEqual([{ group: 'resident' }, { group: 'resident', isMine: true }])
  expect(idsOf(store)).toEqual(['first'])
})

test('a page that arrives after the queue was switched is discarded', async () => {
  let answerMore = (_: unknown) => {}
  const { store } = open(({ after, group }) => {
    if (after) return new Promise((resolve) => (answerMore = resolve))
    return page(group, cursor(1))
  })
  await store.load()
  const more = store.loadMore()
  await store.show('resident')
  answerMore(page('late'))
  await more
  expect(idsOf(store)).toEqual(['resident'])
})

test('when loading more fails, the loaded rows stay and the reason is shown', async () => {
  const { store } = open(({ after }) => {
    if (after) throw new CallError('unreachable')
    return page('first', cursor(1))
  })
  await store.load()
  await store.loadMore()
  expect(idsOf(store)).toEqual(['first'])
  expect(store.more.problem).toContain('网络')
})
