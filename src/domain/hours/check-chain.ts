import { type HashText, type Link, linkHash, type Mark } from './chain'

/**
 * Where a ledger does not fit. `missing`: an entry is left out; `unlinked`: the entry before it was exchanged or
 * written anew; `edited`: it was changed itself; `rewound`: entries that a certificate or an earlier check has seen are
 * not the ones that stand there now, or the ledger ends before them.
 */
export interface Fault {
  n: number
  why: 'missing' | 'unlinked' | 'edited' | 'rewound'
}

interface Checking {
  hashText: HashText
  /** Places that were seen earlier: by certificates and by the last check. */
  seen: readonly Mark[]
}

/**
 * Follows a ledger from one place on, for as many entries as are given.
 * @param from where an earlier part ended, or the beginning
 * @param links in the order of `n`
 * @returns where it ends; with a fault, the last place that fits
 */
export const followChain = (
  from: Mark,
  links: readonly Link[],
  { hashText, seen }: Checking,
): { end: Mark; fault: Fault | null } => {
  const hashesAt = new Map<number, string[]>()
  for (const { n, hash } of seen) hashesAt.set(n, [...(hashesAt.get(n) ?? []), hash])
  let end = from
  for (const { entry, prevHash, hash } of links) {
    const n = end.n + 1
    if (entry.n !== n) return { end, fault: { n, why: 'missing' } }
    if (prevHash !== end.hash) return { end, fault: { n, why: 'unlinked' } }
    if (linkHash(prevHash, entry, hashText) !== hash) return { end, fault: { n, why: 'edited' } }
    if (hashesAt.get(n)?.some((one) => one !== hash)) return { end, fault: { n, why: 'rewound' } }
    end = { n, hash }
  }
  return { end, fault: null }
}

/** Whether a ledger that was followed to its end is there as a whole. @param head what the ledger says its end is */
export const checkEnd = (end: Mark, head: Mark, seen: readonly Mark[]): Fault | null => {
  if (seen.some(({ n }) => n > end.n)) return { n: end.n + 1, why: 'rewound' }
  if (head.n > end.n) return { n: end.n + 1, why: 'missing' }
  if (head.n < end.n) return { n: head.n + 1, why: 'rewound' }
  return head.hash === end.hash ? null : { n: Math.max(1, end.n), why: 'rewound' }
}
