import { CallError, type CallMethod } from '../../../client/call'
import { PointStore } from './point-store'

const point = { id: '1-0123456789abcdef', name: '演示书吧', closedReportsToday: 0 }

/** A client that answers each method by one of these functions. */
const storeOf = (answers: Record<string, () => unknown>) => {
  const calls: [string, unknown][] = []
  const call = (async (method: string, input: unknown) => {
    calls.push([method, input])
    return answers[method]?.()
  }) as CallMethod
  return {
    store: new PointStore(call, { read: () => '', write: () => {}, now: () => '2026-11-24T02:00:00.000Z' }, point.id),
    calls,
  }
}

test('a report is thanked for, and the point is shown as the server sees it now', async () => {
  const { store } = storeOf({
    'points.report': () => ({ says: 'closed', staffWill: 'phone' }),
    'points.get': () => ({ ...point, closedReportsToday: 1 }),
  })
  await store.report('closed')
  expect(store.reported?.staffWill).toBe('phone')
  expect(store.point.value?.closedReportsToday).toBe(1)
})

test('a refusal becomes a sentence in place of the thanks, and leaves the point on screen', async () => {
  let isFirst = true
  const { store } = storeOf({
    'points.get': () => point,
    'points.report': () => {
      if (!isFirst) throw new CallError('already_reported')
      isFirst = false
      return { says: 'closed', staffWill: 'phone' }
    },
  })
  await store.report('closed')
  await store.report('open')
  expect(store.act.problem).toContain('今天已经说过')
  expect(store.reported).toBeNull()
  expect(store.point.value).toEqual(point)
})

test('a moved point is asked for by its new id from then on', async () => {
  const { store, calls } = storeOf({
    'points.get': () => ({ ...point, id: '2-fedcba9876543210' }),
    'points.report': () => ({ says: 'open', staffWill: 'nothing' }),
  })
  await store.load()
  await store.report('open')
  expect(calls.map(([, input]) => (input as { pointId: string }).pointId)).toEqual([
    '1-0123456789abcdef',
    '2-fedcba9876543210',
    '2-fedcba9876543210',
  ])
})

test('half an id in an address is a point that does not exist, not a form filled in wrongly', async () => {
  const { store } = storeOf({
    'points.get': () => {
      throw new CallError('invalid_input')
    },
  })
  await store.load()
  expect(store.point.problem).toContain('没有找到')
})
