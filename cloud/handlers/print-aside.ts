import { DAY_MS, HOUR_MS, toInstant } from '../../src/domain/time'
import { Failure } from '../dispatch/answer'
import type { Ports } from '../platform/ports'
import { markOrphaned } from '../storage/files/orphaned-bytes'
import type { Db, Tx } from '../storage/tables'

/** Longer than printing takes. */
const UNANSWERED_MS = HOUR_MS

const later = (now: string, milliseconds: number): string => toInstant(Date.parse(now) + milliseconds)

/**
 * Prints a file before the transaction, which must not wait for it. Its bytes are recorded as orphaned first, so a
 * process that dies leaves no file for ever.
 * @returns the address of the file
 */
export const printAside = async (
  { db, ports, now }: { db: Db; ports: Ports; now: string },
  ref: string,
  print: () => Promise<void>,
): Promise<string> => {
  await markOrphaned(db, [ref], later(now, UNANSWERED_MS))
  await print()
  const [file] = await ports.files.addresses.of([ref], now)
  if (!file) throw new Failure('try_again')
  return file
}

/** Keeps a printed file for a day. */
export const keepPrinted = (tx: Tx, ref: string, now: string): Promise<void> =>
  markOrphaned(tx, [ref], later(now, DAY_MS))
