import type { Device } from './device'

type Keeper = Pick<Device, 'read' | 'write'>

/** Reads a stored JSON value; the fallback when there is none, or when an older version stored another shape. */
export const readKept = <T>({ read }: Keeper, key: string, isRight: (value: unknown) => value is T, fallback: T): T => {
  try {
    const value: unknown = JSON.parse(read(key) || 'null')
    return isRight(value) ? value : fallback
  } catch {
    return fallback
  }
}

export const keep = ({ write }: Keeper, key: string, value: unknown): void => write(key, JSON.stringify(value))
