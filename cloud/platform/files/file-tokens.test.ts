import { makeSessions } from '../identity'
import { makeFileTokens } from './file-tokens'

const SECRET = 'only-for-tests-'.repeat(3)
const NOW = '2026-11-24T02:00:00.000Z'
const LATER = '2026-11-24T02:15:01.000Z'
const tokens = makeFileTokens(SECRET)

const addressOf = async (ref: string): Promise<string> => String((await tokens.addresses.of([ref], NOW))[0])

test('an address opens its bytes for a quarter of an hour', async () => {
  const address = await addressOf('shown/1-a')
  expect(address).toMatch(/^\/files\/[\w.-]+$/)
  expect(address.length).toBeLessThanOrEqual(600)
  const signed = address.slice('/files/'.length)
  expect(await tokens.readAddress(signed, NOW)).toEqual({ ref: 'shown/1-a' })
  expect(await tokens.readAddress(signed, '2026-11-24T02:14:59.000Z')).toEqual({ ref: 'shown/1-a' })
  expect(await tokens.readAddress(signed, LATER)).toBe('expired')
})

test('a ticket names a file and a person until it expires', async () => {
  const ticket = await tokens.tickets.issue('1-0123456789abcdef', 'p1', LATER)
  expect(ticket.length).toBeLessThanOrEqual(400)
  expect(await tokens.readTicket(ticket, NOW)).toEqual({ fileId: '1-0123456789abcdef', personId: 'p1' })
  expect(await tokens.readTicket(ticket, LATER)).toBe('expired')
})

test('tickets, addresses and sessions are not interchangeable, and another secret opens none', async () => {
  const ticket = await tokens.tickets.issue('1-0123456789abcdef', 'p1', LATER)
  const signed = (await addressOf('shown/1-a')).slice('/files/'.length)
  const sessions = makeSessions(SECRET)
  const session = (await sessions.issue('wx:lin', NOW)).token
  for (const token of [ticket, session, '', 'a.b.c', `${signed}x`]) {
    expect(await tokens.readAddress(token, NOW)).toBe('forged')
  }
  for (const token of [signed, session, '', 'a.b.c', `x${ticket}`]) {
    expect(await tokens.readTicket(token, NOW)).toBe('forged')
  }
  for (const token of [signed, ticket]) expect(await sessions.read(`Bearer ${token}`, NOW)).toBeNull()
  expect(await makeFileTokens('another-secret-'.repeat(3)).readAddress(signed, NOW)).toBe('forged')
})
