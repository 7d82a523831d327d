import { compose } from './compose'
import { readEnvironment } from './environment'

test('everything has a default except what cannot be guessed', () => {
  expect(readEnvironment({})).toEqual({
    PGPOOL_MAX: 10,
    RATE_LIMIT_PER_MINUTE: 120,
    PORT: 5210,
    DATA_DIR: '.data',
    CONTENT_CHECK: 'pass',
    WECHAT_MINIPROGRAM_STATE: 'formal',
  })
})

test('an empty variable counts as unset', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: '', SESSION_SECRET: '' })).toEqual(readEnvironment({}))
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '0'],
  ['PGPOOL_MAX', '-1'],
  ['DATABASE_URL', 'somewhere'],
  ['SESSION_SECRET', 'too-short-to-keep'],
])('an invalid %s is named, but its value is not', (name, value) => {
  const read = () => readEnvironment({ [name]: value })
  expect(read).toThrow(new RegExp(name))
  expect(read).not.toThrow(value)
})

test('a server without a database does not start', () => {
  expect(() => compose({})).toThrow('DATABASE_URL')
})
