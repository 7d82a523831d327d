import { isTransient } from './transient'

const withCode = (code: string) => Object.assign(new Error('some words'), { code })

test.each(['40001', '40P01', '55P03', '57P01', '57P02', '57P03', '08006', '53300', '25006', '23P01'])(
  'PostgreSQL’s %s is transient',
  (state) => {
    expect(isTransient(withCode(state))).toBe(true)
  },
)

test.each(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'])(
  'the network’s %s is transient',
  (code) => {
    expect(isTransient(withCode(code))).toBe(true)
  },
)

test.each([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'timeout exceeded when trying to connect',
  'Query read timeout',
])('"%s" is transient', (message) => {
  expect(isTransient(new Error(message))).toBe(true)
})

test('a wrong statement, a violated constraint and anything that is not an error are not transient', () => {
  for (const state of ['42601', '23505', '22P02', '57014']) expect(isTransient(withCode(state))).toBe(false)
  expect([new TypeError('x'), 'terminated', undefined].map(isTransient)).toEqual([false, false, false])
})
