import { createHmac } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { ADDRESS_MS, type FileAddresses } from './file-addresses'

/** Issues permissions to upload one file. */
export interface FileTickets {
  issue: (fileId: string, personId: string, until: string) => Promise<string>
}

type Read<T> = T | 'expired' | 'forged'

/** What the bridge signs and reads. */
export interface FileTokens {
  tickets: FileTickets
  addresses: FileAddresses
  readTicket: (ticket: string, now: string) => Promise<Read<{ fileId: string; personId: string }>>
  readAddress: (signed: string, now: string) => Promise<Read<{ ref: string }>>
}

const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1_000)

/** A separate key per purpose, so that a ticket is no address, and neither is a session. */
const keyFor = (purpose: string, secret: string): Uint8Array => createHmac('sha256', secret).update(purpose).digest()

const sign = (key: Uint8Array, reservations: Record<string, string>, until: number): Promise<string> =>
  new SignJWT(reservations).setProtectedHeader({ alg: 'HS256' }).setExpirationTime(until).sign(key)

const read = async (key: Uint8Array, token: string, now: string): Promise<Read<Record<string, unknown>>> => {
  try {
    return (await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: new Date(now) })).payload
  } catch (error) {
    return error instanceof errors.JWTExpired ? 'expired' : 'forged'
  }
}

/**
 * Signed and short-lived: a token needs no other proof, and cannot be forged.
 * @param secret SESSION_SECRET
 */
export const makeFileTokens = (secret: string): FileTokens => {
  const [ticketKey, addressKey] = [keyFor('file ticket', secret), keyFor('file address', secret)]
  return {
    tickets: {
      issue: (file, person, until) => sign(ticketKey, { file, person }, secondsOf(until)),
    },
    addresses: {
      of: (refs, now) => {
        const until = secondsOf(now) + ADDRESS_MS / 1_000
        return Promise.all(refs.map(async (ref) => `/files/${await sign(addressKey, { ref }, until)}`))
      },
    },
    readTicket: async (ticket, now) => {
      const reservations = await read(ticketKey, ticket, now)
      if (typeof reservations === 'string') return reservations
      const { file, person } = reservations
      return typeof file === 'string' && typeof person === 'string' ? { fileId: file, personId: person } : 'forged'
    },
    readAddress: async (signed, now) => {
      const reservations = await read(addressKey, signed, now)
      if (typeof reservations === 'string') return reservations
      return typeof reservations.ref === 'string' ? { ref: reservations.ref } : 'forged'
    },
  }
}
