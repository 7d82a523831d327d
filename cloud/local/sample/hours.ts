import { DAY_MS, dayName, HOUR_MS, shanghaiDay, toInstant } from '../../../src/domain/time'
import { changes } from '../../handlers/table.generated'
import { findCertificateFacts } from '../../hours/certificate-facts'
import { saveCertificate } from '../../storage/hours/certificates'
import { listOwnEntries } from '../../storage/hours/of-subject'
import { firstCommunity } from '../../storage/points/district'
import type { Tx } from '../../storage/tables'
import { contextOf } from './context'
import type { Cast } from './rooms'

/** The persona `volunteer`, and the manager of the first community. */
const [VOLUNTEER, MANAGER] = ['演示沈姐', '演示黄主任']
const ENTRIES_MAX = 60
const CORRECTED_MINUTES = 60
const MONTH_MS = 31 * DAY_MS
/** So that the number of the sample's certificate can be written down. */
const CERTIFICATE_LETTERS = '0dem0dem0dem0dem'

const today = (now: string): string => dayName(shanghaiDay(now))

/** The volunteer has hours: one entry corrected since, and a certificate issued before that. */
export const tellHours = async (tx: Tx, { people }: Cast, now: string): Promise<void> => {
  const [personId, managerId] = [people.get(VOLUNTEER), people.get(MANAGER)]
  if (personId === undefined || managerId === undefined) return
  const communityId = await firstCommunity(tx)
  const entries = await listOwnEntries(tx, personId, { before: null, rowsMax: ENTRIES_MAX })
  const [entry] = entries.filter((one) => one.communityId === communityId && one.signupId !== null)
  if (!entry || entry.signupId === null) return
  const wish = { personId, communityId, from: today(toInstant(Date.parse(now) - MONTH_MS)), until: today(now), now }
  const { facts } = await findCertificateFacts(tx, { ...wish, random16: () => CERTIFICATE_LETTERS })
  await saveCertificate(tx, personId, facts)
  const manager = { personId: managerId, role: 'manager', communityId } as const
  const correction = { signupId: entry.signupId, minutes: CORRECTED_MINUTES, reason: '提前半小时走的' }
  await changes['hours.correct'](contextOf(tx, manager, toInstant(Date.parse(now) - HOUR_MS)), correction, undefined)
}
