/** WeChat adds fields of its own to an event (`userInfo`, `tcbContext`); the rest is the call. */
export const eventCall = (event: unknown): unknown => {
  if (typeof event !== 'object' || event === null) return event
  const { userInfo: _user, tcbContext: _context, ...call } = event as Record<string, unknown>
  return call
}
