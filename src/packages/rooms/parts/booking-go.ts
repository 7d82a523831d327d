import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

const address = (page: string, query: Readonly<Record<string, string | number | undefined>> = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `packages/rooms/${page}/index${given.length > 0 ? `?${given.join('&')}` : ''}`
}

/** The resident's wishes for a room so far; duration and party size are asked again where they are not known. */
export interface Wanted {
  day?: string
  at?: string
  minutes?: number
  people?: number
  /** The booking to move, and its start now. */
  move?: string
  was?: string
}

/** A time in a room that is about to be booked; `join`: 1 to join its waitlist. */
export interface ToConfirm {
  roomId: string
  startsAt: string
  minutes: number
  people?: number
  join?: 1
}

/** The page of a booking that is passed on, without names or codes. */
export const sharedPath = (id: string): string => `/${address('shared', { id })}`

/** The routes that room pages open among themselves; they are kept in this package. */
export const bookingGo = {
  room: (id: string, wanted: Wanted = {}) => go.page(address('room', { id, ...wanted })),
  confirm: (wish: ToConfirm) => go.page(address('confirm', { ...wish })),
  /** Replaces the form that made it, so that going back does not return to the form. */
  made: (id: string) => void Taro.redirectTo({ url: `/${address('booking', { id })}` }),
  waits: () => void Taro.redirectTo({ url: `/${address('mine')}` }),
}
