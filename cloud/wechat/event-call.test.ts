import { eventCall } from './event-call'

const call = { method: 'me.get', input: {}, key: 'k' }

test('fields WeChat adds to an event are not part of the call; any other stays, to be refused', () => {
  expect(eventCall({ ...call, userInfo: { openId: 'o' }, tcbContext: {} })).toEqual(call)
  expect(eventCall({ ...call, more: 1 })).toEqual({ ...call, more: 1 })
})

test.each([null, undefined, 'x', 7])('%j is passed through unchanged', (event) => {
  expect(eventCall(event)).toBe(event)
})
