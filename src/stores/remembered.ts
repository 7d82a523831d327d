import type { Device } from '../client/device'
import { keep, readKept } from '../client/storage'
import type { Where } from './points/where'

type Keeper = Pick<Device, 'read' | 'write'>

interface Kept<T> {
  question: string
  value: T
}

const isKept = <T>(value: unknown): value is Kept<T> | null =>
  value === null || (typeof value === 'object' && typeof (value as Kept<T>).question === 'string')

/**
 * What a question was about, to tell whether a remembered answer fits it. A position from GPS is not written down:
 * all of them are the same place, "where I was last time".
 */
export const questionOf = ({ from, lat, lng }: Where, ...more: (string | null)[]): string =>
  [from === 'gps' ? 'gps' : `${lat},${lng}`, ...more].join(' ')

/** The last answer to one kind of question, on the phone for when there is no network. */
export const remembered = <T>(keeper: Keeper, key: string) => ({
  put: (question: string, value: T): void => keep(keeper, key, { question, value } satisfies Kept<T>),
  /** Null when the last answer was to another question. */
  find: (question: string): T | null => {
    const kept = readKept<Kept<T> | null>(keeper, key, isKept, null)
    return kept?.question === question ? kept.value : null
  },
})
