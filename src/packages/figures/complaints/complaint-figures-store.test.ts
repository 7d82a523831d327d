import type { CallMethod, Input } from '../../../client/call'
import { ComplaintFiguresStore } from './complaint-figures-store'

const open = (now: string) => {
  const asked: Input<'complaints.figures'>[] = []
  const call = (async (_: string, input: Input<'complaints.figures'>) => {
    asked.push(input)
    return { all: {} }
  }) as unknown as CallMethod
  return { asked, store: new ComplaintFiguresStore(call, () => now) }
}

test('opens on this month in Shanghai time: requested as a whole month, shown up to today', async () => {
  const { asked, store } = open('2026-11-30T17:00:00.000Z') // the first of December in Shanghai
  await store.load()
  expect(asked).toEqual([{ from: '2026-12-01', until: '2026-12-31' }])
  expect([store.from, store.lastDay]).toEqual(['2026-12-01', '2026-12-01'])
})

test('previous months are whole, also in January', async () => {
  const { asked, store } = open('2027-01-12T02:00:00.000Z')
  await store.choose('before')
  await store.choose('earlier')
  expect(asked).toEqual([
    { from: '2026-12-01', until: '2026-12-31' },
    { from: '2026-11-01', until: '2026-11-30' },
  ])
  expect(store.lastDay).toBe('2026-11-30')
})

test('a custom span starts from the days shown and never ends before it begins', async () => {
  const { asked, store } = open('2026-11-24T02:00:00.000Z')
  await store.choose('own')
  expect([store.from, store.until]).toEqual(['2026-11-01', '2026-11-24'])
  await store.chooseUntil('2026-10-20')
  await store.chooseFrom('2026-10-25')
  expect(asked).toEqual([
    { from: '2026-10-20', until: '2026-10-20' },
    { from: '2026-10-25', until: '2026-10-25' },
  ])
})
