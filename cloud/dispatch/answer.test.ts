import { errors } from '../../src/contract/errors'
import { Refusal } from '../../src/domain/refusal'
import { codeOf, fail, Failure, succeed } from './answer'

test('fields that the contract does not name are removed from an answer', () => {
  const me = { doneAt: '2026-11-24T02:00:00.000Z' }
  expect(succeed('tasks.done', me)).toEqual({ ok: true, output: me })
  expect(() => succeed('tasks.done', { ...me, openid: 'o1' } as typeof me)).toThrow()
})

test('a failure has a sentence, whether to retry, and a trace', () => {
  expect(fail('slow_down', 't1')).toEqual({
    ok: false,
    error: { code: 'slow_down', message: errors.slow_down.message, retry: true, trace: 't1' },
  })
  expect(fail('invalid_input', 't2', { lat: 'max_value' })).toMatchObject({ error: { fields: { lat: 'max_value' } } })
})

test('refusals and failures keep their codes, transient database errors ask for a retry, the rest is internal', () => {
  const stumble = Object.assign(new Error('deadlock detected'), { code: '40P01' })
  expect(codeOf(new Refusal('already_done'))).toBe('already_done')
  expect(codeOf(new Failure('forbidden'))).toBe('forbidden')
  expect(codeOf(stumble)).toBe('try_again')
  expect([new TypeError('x'), 'thrown', undefined].map(codeOf)).toEqual(['internal', 'internal', 'internal'])
})
