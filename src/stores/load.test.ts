import { CallError } from '../client/call'
import { Load } from './load'

test('the value stays during the next load and when that fails', async () => {
  const load = new Load<number>()
  await load.ask(async () => 1)
  const next = load.ask(() => Promise.reject(new CallError('unreachable')))
  expect(load).toMatchObject({ value: 1, isLoading: true })
  await next
  expect(load).toMatchObject({ value: 1, isLoading: false, isUnreachable: true })
  expect(load.problem).toContain('网络')
})

test('a sentence stays until the next answer', async () => {
  const load = new Load<number>()
  await load.ask(() => Promise.reject(new CallError('try_again')))
  const next = load.ask(async () => 1)
  expect(load.problem).not.toBe('')
  await next
  expect(load.problem).toBe('')
})

test('a late answer to an older request is dropped', async () => {
  const load = new Load<string>()
  let answerFirst = (_: string) => {}
  const first = load.ask(() => new Promise((resolve) => (answerFirst = resolve)))
  await load.ask(async () => 'second')
  answerFirst('first')
  await first
  expect(load).toMatchObject({ value: 'second', isLoading: false })
})

test('a failure that the server explained is not blamed on the network', async () => {
  const load = new Load<number>()
  await load.ask(() => Promise.reject(new CallError('not_found')))
  expect(load).toMatchObject({ value: null, isUnreachable: false })
})
