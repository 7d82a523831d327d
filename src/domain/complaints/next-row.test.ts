import { nextRow } from './next-row'

const own = { id: 'own', relation: 'own', isMerged: false, asksAnswer: false } as const
const joined = { ...own, id: 'joined', relation: 'joined' } as const
const asks = { ...own, id: 'asks', asksAnswer: true } as const

test('one that asks for an answer comes first, then one’s own, then one that was joined', () => {
  expect(nextRow([joined, own, asks])?.id).toBe('asks')
  expect(nextRow([joined, own])?.id).toBe('own')
  expect(nextRow([joined])?.id).toBe('joined')
})

test('one that was merged into another is not shown first', () => {
  expect(nextRow([{ ...own, isMerged: true }, joined])?.id).toBe('joined')
  expect(nextRow([{ ...own, isMerged: true }])).toBeNull()
})
