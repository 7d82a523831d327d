import { BEGINNING, type Mark } from '../../src/domain/hours/chain'
import { checkEnd, type Fault, followChain } from '../../src/domain/hours/check-chain'
import { dayName, shanghaiDay } from '../../src/domain/time'
import type { Clock } from '../platform/clock'
import type { Log } from '../platform/log'
import { listSeenByCertificates } from '../storage/hours/certificates'
import { findLedger, listUnchecked, saveCheck } from '../storage/hours/checks'
import { hashText } from '../storage/hours/hash-text'
import { listLinks } from '../storage/hours/ledger'
import type { Db } from '../storage/tables'

interface Parts {
  db: Db
  clock: Clock
  log: Log
}

/** Entries read at once, a few megabytes. */
const BATCH = 2_000
/** Entries of one run of the timer, some seconds; the next run goes on with the other communities. */
const ENTRIES_MAX = 50_000

interface Checked {
  fault: Fault | null
  /** How far it is whole. */
  end: Mark
  entries: number
}

/** Follows a community's ledger from its first entry to its last, and compares its end with what was seen earlier. */
export const checkLedger = async (db: Db, communityId: number): Promise<Checked> => {
  const marks = await listSeenByCertificates(db, communityId) // first: what they have seen is in the ledger by now
  const { head, lastN, seen: before } = await findLedger(db, communityId)
  const seen = before ? [...marks, before] : marks
  let end = BEGINNING
  for (;;) {
    const links = (await listLinks(db, communityId, end.n, BATCH)).filter(({ entry }) => entry.n <= lastN)
    const followed = followChain(end, links, { hashText, seen })
    end = followed.end
    if (followed.fault) return { fault: followed.fault, end, entries: end.n }
    if (links.length < BATCH) return { fault: checkEnd(end, head ?? BEGINNING, seen), end, entries: end.n }
  }
}

/**
 * Checks every ledger once a day, in the first runs after midnight: at most some ten thousand entries a run, the others
 * in the next one. A broken ledger is logged, and is shown to everybody who verifies a certificate of it.
 * @returns how many were checked, and how many of them are broken
 */
export const checkLedgers = async ({ db, clock, log }: Parts): Promise<Record<string, number>> => {
  const day = dayName(shanghaiDay(clock()))
  const done = { ledgersChecked: 0, ledgersBroken: 0 }
  let entries = 0
  for (const communityId of await listUnchecked(db, day)) {
    if (entries >= ENTRIES_MAX) break
    const checked = await checkLedger(db, communityId)
    const { fault, end } = checked
    entries += checked.entries
    await saveCheck(db, { communityId, day, brokenAt: fault?.n ?? null, end })
    done.ledgersChecked += 1
    if (!fault) continue
    done.ledgersBroken += 1
    log.error({ communityId, brokenAt: fault.n, why: fault.why }, 'a ledger of hours is broken')
  }
  return done
}
