import { withDeadline } from './deadline'

const never = new Promise<never>(() => {})

test('work that ends in time is its own answer, also when it fails', async () => {
  expect(await withDeadline(Promise.resolve('done'), 1_000)).toBe('done')
  await expect(withDeadline(Promise.reject(new Error('no')), 1_000)).rejects.toThrow('no')
})

test('whoever has waited long enough is told to try again', async () => {
  await expect(withDeadline(never, 1)).rejects.toMatchObject({ code: 'try_again' })
})

test('work that fails when nobody waits any more ends nothing', async () => {
  let breakOff = (_: Error) => {}
  const work = new Promise<never>((_, reject) => (breakOff = reject))
  await expect(withDeadline(work, 1)).rejects.toMatchObject({ code: 'try_again' })
  breakOff(new Error('too late')) // an unhandled rejection would fail this test
  await new Promise(setImmediate)
})
