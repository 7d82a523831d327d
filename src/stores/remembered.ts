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
 * Identifies the place that an answer is about, to decide whether a cached answer fits. GPS positions are not stored:
 * all of them count as the same place.
 */
export const questionOf = ({ from, lat, lng }: Where, ...more: (string | null)[]): string =>
  [from === 'gps' ? 'gps' : `${lat},${lng}`, ...more].join(' ')

/** The last answer to one kind of query, stored on the phone for use without a connection. */
export const remembered = <T>(keeper: Keeper, key: string) => ({
  put: (question: string, value: T): void => keep(keeper, key, { question, value } satisfies Kept<T>),
  /** Null when the stored answer belongs to another query. */
  find: (question: string): T | null => {
    const kept = readKept<Kept<T> | null>(keeper, key, isKept, null)
    return kept?.question === question ? kept.value : null
  },
})
