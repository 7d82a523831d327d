import { CallError } from '../client/call'
import { Act } from './act'

test('a second press while the first is under way does nothing', async () => {
  const act = new Act()
  const done: string[] = []
  await Promise.all([act.run(async () => void done.push('first')), act.run(async () => void done.push('second'))])
  expect(done).toEqual(['first'])
  expect(act.isBusy).toBe(false)
})

test('a failure becomes a sentence, which the next press clears', async () => {
  const act = new Act()
  await act.run(() => Promise.reject(new CallError('already_reported')))
  expect(act.problem).toContain('今天已经说过')
  await act.run(async () => {})
  expect(act.problem).toBe('')
})

test('`doing` is the row that is being worked on', async () => {
  const act = new Act()
  let finish = () => {}
  const running = act.run(() => new Promise((resolve) => (finish = resolve)), 'task-1')
  expect(act.doing).toBe('task-1')
  finish()
  await running
  expect(act.doing).toBe('')
})
