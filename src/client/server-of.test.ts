import { serverOf } from './server-of'

test('one value applies to every version', () => {
  expect(serverOf('release', 'prod-1', '')).toEqual({ cloudEnv: 'prod-1' })
  expect(serverOf('trial', '', 'https://api.example')).toEqual({ baseUrl: 'https://api.example' })
})

test('each version may have its own, and DevTools falls back on the local cloud', () => {
  const envs = 'trial=test-1,release=prod-1'
  expect(serverOf('trial', envs, '')).toEqual({ cloudEnv: 'test-1' })
  expect(serverOf('release', envs, '')).toEqual({ cloudEnv: 'prod-1' })
  expect(serverOf('develop', envs, '')).toEqual({ baseUrl: 'http://127.0.0.1:5210' })
})
