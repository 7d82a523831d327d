import { BUSY, makeAdmission } from './admission'

const LONG = 1_000_000

/** An admission with a clock that stands, and calls that end when the test says so. */
const open = (atOnce: number, waitMs = 100) => {
  const clock = { ms: 0 }
  const timers = new Set<() => void>()
  const after = (_: number, work: () => void) => {
    timers.add(work)
    return () => void timers.delete(work)
  }
  const admission = makeAdmission({ atOnce, waitMs, nowMs: () => clock.ms, after })
  const ends: (() => void)[] = []
  const begun: string[] = []
  const call = (name: string, isChange = false) =>
    admission.run(isChange, async () => {
      begun.push(name)
      await new Promise<void>((resolve) => ends.push(resolve))
      return name
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const timeIsUp = () => timers.forEach((work) => work())
  return { begun, call, clock, settle, timeIsUp, endOne: () => ends.shift()?.() }
}

test('so many calls are worked on at once, the others wait for their turn in order', async () => {
  const { begun, call, endOne, settle } = open(2, LONG)
  const answers = ['a', 'b', 'c', 'd'].map((name) => call(name))
  await settle()
  expect(begun).toEqual(['a', 'b'])
  endOne()
  await settle()
  expect(begun).toEqual(['a', 'b', 'c'])
  endOne()
  await settle()
  endOne()
  endOne()
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd'])
})

test('changes go before reads that have waited longer', async () => {
  const { begun, call, endOne, settle } = open(1, LONG)
  void call('first')
  void call('read')
  void call('change', true)
  await settle()
  endOne()
  await settle()
  endOne()
  await settle()
  expect(begun).toEqual(['first', 'change', 'read'])
})

test('who would wait too long is refused at once, a read before a change', async () => {
  const { begun, call, clock, endOne, settle } = open(1)
  void call('slow')
  await settle()
  clock.ms = 100 // Now one call is known to take as long as anybody waits.
  endOne()
  await settle()
  void call('running')
  const waiting = call('read')
  const refused = call('another read')
  expect(await refused).toBe(BUSY)
  const change = call('change', true)
  expect(await waiting).toBe(BUSY)
  endOne()
  await settle()
  endOne()
  expect(await change).toBe('change')
  expect(begun).toEqual(['slow', 'running', 'change'])
})

test('who has waited too long all the same is refused, and the next is worked on', async () => {
  const { begun, call, endOne, settle, timeIsUp } = open(1)
  void call('one')
  const old = call('old')
  timeIsUp()
  expect(await old).toBe(BUSY)
  const young = call('young')
  endOne()
  await settle()
  expect(begun).toEqual(['one', 'young'])
  endOne()
  expect(await young).toBe('young')
})

test('a call that fails makes room for the next', async () => {
  const admission = makeAdmission({ atOnce: 1, waitMs: 100, nowMs: () => 0, after: () => () => {} })
  await expect(admission.run(false, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(admission.state()).toEqual({ running: 0, waiting: 0 })
})
