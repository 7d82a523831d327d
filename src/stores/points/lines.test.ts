import type { CallMethod } from '../../client/call'
import { LinesStore } from './lines'

const HERE = { lat: 39.25, lng: 82.45, crs: 'gcj02' } as const
const graph = null

const opened = (answers: ('there' | 'lost')[]) => {
  const asked: unknown[] = []
  const call = (async (_method: string, input: unknown) => {
    asked.push(input)
    if (answers.shift() === 'lost') throw new Error('lost')
    return { streets: [], stairs: [], graph }
  }) as unknown as CallMethod
  return { store: new LinesStore(call), asked }
}

test('a map that moved a little keeps its lines, one that moved far reloads them', async () => {
  const { store, asked } = opened(['there', 'there'])
  await store.around(HERE)
  await store.around({ ...HERE, lat: 39.2535 })
  expect(asked).toEqual([HERE])
  await store.around({ ...HERE, lat: 39.256 })
  expect(asked).toHaveLength(2)
})

test('a failed load of lines is retried', async () => {
  const { store, asked } = opened(['lost', 'there'])
  await store.around(HERE)
  expect(store.value).toBeNull()
  await store.around(HERE)
  expect(asked).toHaveLength(2)
  expect(store.value).toEqual({ streets: [], stairs: [], graph })
})
