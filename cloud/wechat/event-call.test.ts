import { eventCall } from './event-call'

const call = { method: 'me.get', input: {}, key: 'k' }

test('what WeChat adds to an event is no part of the call; anything else is, to be refused', () => {
  expect(eventCall({ ...call, userInfo: { openId: 'o' }, tcbContext: {} })).toEqual(call)
  expect(eventCall({ ...call, more: 1 })).toEqual({ ...call, more: 1 })
})

test.each([null, undefined, 'x', 7])('%j stays what it is', (event) => {
  expect(eventCall(event)).toBe(event)
})
