import { Slow } from './slow'

/** Work that is done when the test says so. */
const makeWork = () => {
  let end = (): void => undefined
  const work = new Promise<void>((resolve) => (end = resolve))
  return { work, end }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('after five seconds it is slow, until the answer is there', async () => {
  const slow = new Slow()
  const { work, end } = makeWork()
  const standIn = jest.fn()
  const waiting = slow.waitFor(work, standIn)
  jest.advanceTimersByTime(4_900)
  expect([slow.isSlow, standIn.mock.calls.length]).toEqual([false, 0])
  jest.advanceTimersByTime(200)
  expect([slow.isSlow, standIn.mock.calls.length]).toEqual([true, 1])
  end()
  await waiting
  expect(slow.isSlow).toBe(false)
})

test('what was asked before has nothing to say about the answer that is waited for', async () => {
  const slow = new Slow()
  const [first, second] = [makeWork(), makeWork()]
  const standIn = jest.fn()
  const before = slow.waitFor(first.work, standIn)
  jest.advanceTimersByTime(3_000)
  const waiting = slow.waitFor(second.work, () => undefined)
  jest.advanceTimersByTime(3_000)
  expect([slow.isSlow, standIn.mock.calls.length]).toEqual([false, 0])
  jest.advanceTimersByTime(3_000)
  first.end()
  await before
  expect(slow.isSlow).toBe(true)
  second.end()
  await waiting
  expect(slow.isSlow).toBe(false)
})
