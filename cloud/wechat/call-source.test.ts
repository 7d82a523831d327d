import { isCalledByPerson, isNamedPerson } from './call-source'

test.each(['wx_client', 'wx_devtools', 'wx_client,scf', 'scf,wx_client'])('%s has a person behind it', (TCB_SOURCE) => {
  expect(isCalledByPerson({ TCB_SOURCE })).toBe(true)
})

test.each(['', undefined])('%j: no caller is given, so it may be a person', (TCB_SOURCE) => {
  expect(isCalledByPerson({ TCB_SOURCE })).toBe(true)
})

test.each(['wx_unknown', 'wx_http', 'scf', 'wx_clients'])('%s has none', (TCB_SOURCE) => {
  expect(isCalledByPerson({ TCB_SOURCE })).toBe(false)
})

test.each([
  ['wx_client', true],
  ['wx_client,scf', true],
  ['wx_trigger', false],
  ['scf', false],
  ['', false],
])('%j names a person: %s', (TCB_SOURCE, isNamed) => {
  expect(isNamedPerson({ TCB_SOURCE })).toBe(isNamed)
})
