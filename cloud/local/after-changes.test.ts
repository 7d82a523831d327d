import type { Answer } from '../../src/contract/errors'
import { afterChanges, soon } from './after-changes'

const ok: Answer = { ok: true, output: {} }
const refused = { ok: false, error: { code: 'not_found', message: '', retry: false, trace: '' } } satisfies Answer

test.each([
  ['a change', { method: 'me.save', input: {}, key: 'k' }, ok, 1],
  ['a refused change', { method: 'me.save', input: {}, key: 'k' }, refused, 0],
  ['a question', { method: 'me.get', input: {} }, ok, 0],
  ['nonsense', null, ok, 0],
])('%s is answered, and counted as a change or not', async (_, raw, answer, times) => {
  let changed = 0
  const dispatch = afterChanges(
    async () => answer,
    () => changed++,
  )
  expect(await dispatch(raw, null)).toBe(answer)
  expect(changed).toBe(times)
})

test('work requested three times runs once, and again when requested again; not after the end', () => {
  jest.useFakeTimers()
  let done = 0
  const { ask, stop } = soon(() => done++, 1_000)
  for (let time = 0; time < 3; time++) ask()
  jest.advanceTimersByTime(999)
  expect(done).toBe(0)
  jest.advanceTimersByTime(1)
  expect(done).toBe(1)
  ask()
  jest.advanceTimersByTime(1_000)
  expect(done).toBe(2)
  ask()
  stop()
  ask()
  jest.advanceTimersByTime(10_000)
  expect(done).toBe(2)
  jest.useRealTimers()
})
