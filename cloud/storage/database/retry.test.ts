import { again } from './retry'

const deadlock = () => Object.assign(new Error('deadlock detected'), { code: '40P01' })

/** Fails this many times, then succeeds with the number of the attempt. */
const failing = (times: number, error: () => Error) => {
  let attempts = 0
  return {
    attempts: () => attempts,
    work: async () => {
      if (++attempts <= times) throw error()
      return attempts
    },
  }
}

test('a transient failure is retried up to twice', async () => {
  expect(await again(failing(2, deadlock).work)).toBe(3)
  const hopeless = failing(9, deadlock)
  await expect(again(hopeless.work)).rejects.toThrow('deadlock')
  expect(hopeless.attempts()).toBe(3)
})

test('any other failure is final', async () => {
  const broken = failing(1, () => new TypeError('a bug'))
  await expect(again(broken.work)).rejects.toThrow('a bug')
  expect(broken.attempts()).toBe(1)
})

test('a failure that took more than a second is not retried', async () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValueOnce(0).mockReturnValueOnce(1_001)
  const slow = failing(1, deadlock)
  await expect(again(slow.work)).rejects.toThrow('deadlock')
  expect(slow.attempts()).toBe(1)
  clock.mockRestore()
})
