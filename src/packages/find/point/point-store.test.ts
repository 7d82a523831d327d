import { CallError, type CallMethod } from '../../../client/call'
import { PointStore } from './point-store'

const point = { id: '1-0123456789abcdef', name: '演示书吧', closedReportsToday: 0 }

/** A client that answers each method with one of these functions. */
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

test('a report is confirmed, and the point is shown with the server’s new data', async () => {
  const { store } = storeOf({
    'points.report': () => ({ says: 'closed', staffWill: 'phone' }),
    'points.get': () => ({ ...point, closedReportsToday: 1 }),
  })
  await store.report('closed')
  expect(store.reported?.staffWill).toBe('phone')
  expect(store.point.value?.closedReportsToday).toBe(1)
})

test('a rejection is shown in place of the confirmation, and the point stays on screen', async () => {
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

test('after a point has moved, later requests use its new id', async () => {
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

test('a malformed id in the route means that the point does not exist', async () => {
  const { store } = storeOf({
    'points.get': () => {
      throw new CallError('invalid_input')
    },
  })
  await store.load()
  expect(store.point.problem).toContain('没有找到')
})
