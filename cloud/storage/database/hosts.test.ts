import { hostsOf, isDatabaseUrl } from './hosts'

const TWO = 'postgres://yijia:a%2Cb@one:5432,two:5433/yijia?sslmode=verify-full'

test('of several hosts one is used at a time, with everything else of the address', () => {
  const hosts = hostsOf(TWO)
  const [first, second] = [
    'postgres://yijia:a%2Cb@one:5432/yijia?sslmode=verify-full',
    'postgres://yijia:a%2Cb@two:5433/yijia?sslmode=verify-full',
  ]
  expect([hosts.count, hosts.url()]).toEqual([2, first])
  hosts.turnFrom(first)
  expect(hosts.url()).toBe(second)
  hosts.turnFrom(first) // Another connection has found out the same.
  expect(hosts.url()).toBe(second)
  hosts.turnFrom(second)
  expect(hosts.url()).toBe(first)
})

test.each([
  ['postgres://yijia@localhost/yijia', true],
  ['postgresql://yijia:secret@10.0.0.5:5432/yijia?sslmode=require', true],
  [TWO, true],
  ['postgres://yijia@one:5432,two:5433', true],
  ['yijia', false],
  ['one:5432,two:5433/yijia', false],
  ['postgres://yijia@one:port,two/yijia', false],
])('%s is an address of a database: %s', (databaseUrl, is) => {
  expect(isDatabaseUrl(databaseUrl)).toBe(is)
})
