import { CallError, type CallMethod } from '../../../client/call'
import { AuditStore } from './audit-store'

const entry = (at: string) => ({
  at,
  by: '小谭',
  byRole: 'worker',
  method: 'people.open',
  subjectId: 'x',
  subject: null,
})
const NEW = entry('2026-11-25T02:00:00Z')
const OLD = entry('2026-11-24T02:00:00Z')

const openLog = (answer: (input: { before?: string }) => unknown) => {
  const asked: unknown[] = []
  const call = (async (_: string, input: { before?: string }) => {
    asked.push(input)
    return answer(input)
  }) as unknown as CallMethod
  return { asked, store: new AuditStore(call) }
}

test('older entries are appended below those shown', async () => {
  const { asked, store } = openLog(({ before }) => ({ entries: [before ? OLD : NEW], isMore: !before }))
  await store.load()
  await store.older()
  expect(store.log.value).toEqual({ entries: [NEW, OLD], isMore: false })
  expect(asked).toEqual([{}, { before: NEW.at }])
})

test('the entries shown stay when loading older ones fails', async () => {
  const { store } = openLog(({ before }) => {
    if (before) throw new CallError('unreachable')
    return { entries: [NEW], isMore: true }
  })
  await store.load()
  await store.older()
  expect(store.log.value?.entries).toEqual([NEW])
  expect(store.act.problem).toContain('网络')
})

test('one community is requested by its id, on every page', async () => {
  const { asked, store } = openLog(() => ({ entries: [NEW], isMore: true }))
  await store.ofCommunity(3)
  await store.older()
  await store.ofCommunity(null)
  expect(asked).toEqual([{ communityId: 3 }, { communityId: 3, before: NEW.at }, {}])
})

test('the district’s next page starts after an entry that has a day and no instant', async () => {
  const line = {
    day: '2026-11-24',
    place: '2026-11-24 0 points.save worker 1',
    byRole: 'worker',
    method: 'points.save',
  }
  const { asked, store } = openLog(() => ({ entries: [line], isMore: true }))
  await store.load()
  await store.older()
  expect(asked).toEqual([{}, { below: line.place }])
})
