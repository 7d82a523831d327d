import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

const address = (page: string, query: Readonly<Record<string, string | number | undefined>> = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `packages/rooms/${page}/index${given.length > 0 ? `?${given.join('&')}` : ''}`
}

/** What somebody already said they want of a room; how long and how many are asked again where they are not known. */
export interface Wanted {
  day?: string
  at?: string
  minutes?: number
  people?: number
}

/** A time in a room, on its way to be booked; `join`: 1 to wait in line for it. */
export interface ToConfirm {
  roomId: string
  startsAt: string
  minutes: number
  people?: number
  join?: 1
}

/** The addresses of the pages about rooms that lead to each other alone: they travel with them. */
export const bookingGo = {
  room: (id: string, wanted: Wanted = {}) => go.page(address('room', { id, ...wanted })),
  confirm: (wish: ToConfirm) => go.page(address('confirm', { ...wish })),
  /** In place of the page that made it: the way back does not lead through it. */
  made: (id: string) => void Taro.redirectTo({ url: `/${address('booking', { id })}` }),
  waits: () => void Taro.redirectTo({ url: `/${address('mine')}` }),
}
