import { testsOf } from '../../scripts/changed-tests.mjs'

test.each([
  ['src/contract/rooms/bookings.ts', ['matrix', 'privacy']],
  ['cloud/handlers/rooms/save.ts', ['matrix', 'privacy']],
  ['src/domain/people/role.ts', ['matrix', 'privacy']],
  ['cloud/storage/migrations/20261201000600_rooms.sql', ['matrix', 'privacy']],
  ['cloud/storage/rooms/facts.ts', []],
  ['src/domain/rooms/rules.ts', []],
])('a change of %s runs these folders as a whole: %j', (file, whole) => {
  expect(testsOf([file])).toMatchObject({ related: [file], whole })
})

test('changed test files of the browsers and of the faults run by suite', () => {
  const files = ['test/weapp/scan.test.mjs', 'test/chromium/fonts.test.mjs', 'test/browser/desk.test.mjs']
  expect(testsOf([...files, 'test/faults/faults.test.mjs', 'test/browser/in-page.mjs'])).toMatchObject({
    related: ['test/browser/in-page.mjs'],
    suites: {
      weapp: ['test/weapp/scan.test.mjs', 'test/chromium/fonts.test.mjs'],
      browser: ['test/browser/desk.test.mjs'],
      faults: ['test/faults/faults.test.mjs'],
    },
  })
})

test('the slow folders run as related tests only if they were changed', () => {
  const { left } = testsOf(['test/races/order.test.ts', 'cloud/storage/rooms/facts.ts'])
  expect(left).toEqual(['model', 'kill', 'matrix', 'privacy', 'fuzz', 'bundle'])
  expect(testsOf(['test/matrix/rights.test.ts', 'cloud/handlers/rooms/save.ts']).left).toContain('matrix')
})
