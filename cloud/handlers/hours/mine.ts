import { limits } from '../../../src/contract/limits'
import { certificateParts } from '../../hours/certificate-parts'
import { minutesByCommunity, sumHours } from '../../hours/sum-hours'
import { listCertificates } from '../../storage/hours/certificates'
import { findCommunityNames } from '../../storage/hours/issuer'
import { listOwnEntries, listServed, type OwnEntry } from '../../storage/hours/of-subject'
import { isSampleDistrict } from '../../storage/points/district'
import type { ReadHandler } from '../handler'

/** One page, and where the next begins. Entries of one moment stay together, because a page begins with a moment. */
const pageOf = (found: readonly OwnEntry[]): { entries: OwnEntry[]; more: string | null } => {
  const next = found[limits.shiftsMax]
  const shown = found.slice(0, limits.shiftsMax)
  if (!next) return { entries: shown, more: null }
  const whole = shown.filter(({ writtenAt }) => writtenAt !== next.writtenAt)
  const entries = whole.length > 0 ? whole : shown
  return { entries, more: entries.at(-1)?.writtenAt ?? null }
}

/** The caller's hours in all communities, and their certificates. */
export const hoursMine: ReadHandler<'hours.mine'> = async ({ db, person, now }, { before = null }) => {
  const personId = person?.personId ?? ''
  const served = await listServed(db, personId)
  const { minutes, times, from } = sumHours(served)
  const byCommunity = minutesByCommunity(served)
  const names = await findCommunityNames(
    db,
    byCommunity.map(([id]) => id),
  )
  const certificates = await listCertificates(db, personId, limits.shiftsMax)
  const rowsMax = limits.shiftsMax + 1
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    total: { minutes, times, since: from },
    communities: byCommunity.map(([communityId, sum]) => ({
      communityId,
      name: names.get(communityId) ?? '',
      minutes: sum,
    })),
    ...pageOf(await listOwnEntries(db, personId, { before, rowsMax })),
    certificates: certificates.map(certificateParts),
  }
}
