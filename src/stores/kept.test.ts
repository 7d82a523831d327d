import { CallError } from '../client/call'
import { Kept } from './kept'

const setUp = () => {
  const written = new Map<string, string>()
  const clock = { now: '2026-11-24T02:00:00.000Z' }
  const device = {
    read: (key: string) => written.get(key) ?? '',
    write: (key: string, value: string) => void written.set(key, value),
    now: () => clock.now,
  }
  return { clock, written, open: () => new Kept<{ name: string }>(device, 'point') }
}

const there = async () => ({ name: '演示书吧' })
const failing = (code: 'unreachable' | 'try_again' | 'not_found') => () => Promise.reject(new CallError(code))

test.each(['unreachable', 'try_again'] as const)(
  '%s: the cached answer to this question is shown, with its age',
  async (code) => {
    const { clock, open } = setUp()
    await open().ask('a', there)
    clock.now = '2026-11-24T05:00:00.000Z'
    const next = open()
    await next.ask('a', failing(code))
    expect(next.answer.value).toEqual({ name: '演示书吧' })
    expect(next.at).toBe('2026-11-24T02:00:00.000Z')
    expect(next.isOldAt(clock.now)).toBe(true)
  },
)

test('a question may be empty, where a phone has only one person', async () => {
  const { open } = setUp()
  await open().ask('', there)
  const next = open()
  await next.ask('', failing('unreachable'))
  expect(next.answer.value).toEqual({ name: '演示书吧' })
})

test('the cached answer to another question is never shown', async () => {
  const { open } = setUp()
  await open().ask('a', there)
  const next = open()
  await next.ask('b', failing('unreachable'))
  expect(next.answer.value).toBeNull()
})

test('after `not_found` no cached answer is shown', async () => {
  const { open } = setUp()
  const only = open()
  await only.ask('a', there)
  const next = open()
  await next.ask('a', failing('not_found'))
  expect(next.answer.value).toBeNull()
  expect(next.answer.problem).not.toBe('')
})

test('an answer is old after five minutes', async () => {
  const { open } = setUp()
  const only = open()
  await only.ask('a', there)
  expect(only.isOldAt('2026-11-24T02:05:00.000Z')).toBe(false)
  expect(only.isOldAt('2026-11-24T02:05:00.001Z')).toBe(true)
})

test('only the part that may be stored is stored', async () => {
  const { written, open } = setUp()
  await open().ask('a', there, () => ({ name: '' }))
  expect([...written.values()].join()).not.toContain('演示书吧')
})

test('while an answer is slow, the cached one stands in with its age, and gives way to the answer', async () => {
  const { clock, open } = setUp()
  await open().ask('a', there)
  clock.now = '2026-11-24T02:20:00.000Z'
  const next = open()
  let answer: (value: { name: string }) => void = () => {}
  const asked = next.ask('a', () => new Promise((resolve) => (answer = resolve)))
  next.standIn('b')
  expect(next.answer.value).toBeNull()
  next.standIn('a')
  expect([next.answer.value, next.at]).toEqual([{ name: '演示书吧' }, '2026-11-24T02:00:00.000Z'])
  answer({ name: '演示茶室' })
  await asked
  expect([next.answer.value, next.at]).toEqual([{ name: '演示茶室' }, clock.now])
})

test('a late answer to an earlier question is neither shown nor stored', async () => {
  const { open } = setUp()
  const only = open()
  let late: (value: { name: string }) => void = () => {}
  const first = only.ask('a', () => new Promise((resolve) => (late = resolve)))
  await only.ask('b', there)
  late({ name: '演示茶室' })
  await first
  expect(only.answer.value).toEqual({ name: '演示书吧' })
  const next = open()
  await next.ask('b', failing('unreachable'))
  expect(next.answer.value).toEqual({ name: '演示书吧' })
})

test('an earlier question that fails late does not bring back what was cached for it', async () => {
  const { open } = setUp()
  const only = open()
  await only.ask('a', there)
  let fail: (error: Error) => void = () => {}
  const first = only.ask('a', () => new Promise((_, reject) => (fail = reject)))
  const second = only.ask('b', failing('try_again'))
  await second
  fail(new CallError('unreachable'))
  await first
  expect(only.answer.value).toBeNull()
})

test('what was dropped is there again when the same question is not answered', async () => {
  const { open } = setUp()
  const only = open()
  await only.ask('a', there)
  only.drop()
  expect([only.answer.value, only.at]).toEqual([null, ''])
  await only.ask('a', failing('unreachable'))
  expect(only.answer.value).toEqual({ name: '演示书吧' })
})

test('an answer that was on its way when everything was dropped is neither shown nor stored', async () => {
  const { open } = setUp()
  const only = open()
  let late: (value: { name: string }) => void = () => {}
  const asked = only.ask('a', () => new Promise((resolve) => (late = resolve)))
  only.drop()
  late({ name: '演示茶室' })
  await asked
  expect([only.answer.value, only.at]).toEqual([null, ''])
  await only.ask('a', failing('unreachable'))
  expect(only.answer.value).toBeNull()
})
