import { withDeadline } from './deadline'

const never = new Promise<never>(() => {})

test('work that ends before the deadline gives its own result or error', async () => {
  expect(await withDeadline(Promise.resolve('done'), 1_000)).toBe('done')
  await expect(withDeadline(Promise.reject(new Error('no')), 1_000)).rejects.toThrow('no')
})

test('after the deadline the caller gets try_again', async () => {
  await expect(withDeadline(never, 1)).rejects.toMatchObject({ code: 'try_again' })
})

test('a failure after the deadline is no unhandled rejection', async () => {
  let breakOff = (_: Error) => {}
  const work = new Promise<never>((_, reject) => (breakOff = reject))
  await expect(withDeadline(work, 1)).rejects.toMatchObject({ code: 'try_again' })
  breakOff(new Error('too late')) // an unhandled rejection would fail this test
  await new Promise(setImmediate)
})
