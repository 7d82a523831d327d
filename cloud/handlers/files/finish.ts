import { eventOf } from '../../../src/domain/files/file'
import { newsOf } from '../../../src/domain/files/file-news'
import { Refusal } from '../../../src/domain/refusal'
import type { CheckResult } from '../../platform/content-check'
import {
  type ChangedFile,
  changeFile,
  cloudPathOf,
  findFile,
  type FoundFile,
  markFinished,
} from '../../storage/files/files'
import type { Tx } from '../../storage/tables'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { mayFinish } from './photo-rights'

/**
 * A photo that is already encoded is checked here, before any row is locked; others are checked later by the file
 * timer.
 */
export const prepareFinish: PrepareHandler<'files.finish'> = async ({ db, ports, person, now }, { fileId }) => {
  const file = await findFile(db, fileId)
  if (file?.ownerId !== person.personId || file.state !== 'uploaded' || file.ref === null) return 'later'
  const [address = null] = await ports.files.addresses.of([file.ref], now)
  return ports.files.check.picture(address, file.ownerIdentity)
}

/** For uploads to WeChat's own storage. Whether the file exists is found out when it is encoded. */
const takeFromCloud = (tx: Tx, file: FoundFile, cloudId: string | undefined, now: string) => {
  if (Date.parse(file.ticketUntil) < Date.parse(now)) throw new Refusal('file_expired')
  const path = cloudPathOf(file.id)
  if (!cloudId?.startsWith('cloud://') || !cloudId.endsWith(`/${path}`)) throw new Refusal('file_missing')
  return changeFile(tx, file.id, ['uploaded'], { raw_ref: path, finished_at: now }, now)
}

/** The photo is already encoded, so the check's verdict applies at once; without a verdict it stays unchecked. */
const takeVerdict = (tx: Tx, file: FoundFile, checked: CheckResult | 'later', now: string) => {
  const set = { finished_at: now }
  if (checked === 'later') return changeFile(tx, file.id, ['encoded'], set, now)
  if (checked && 'trace' in checked) {
    return changeFile(tx, file.id, ['encoded'], { ...set, check_trace: checked.trace, asked_at: now }, now)
  }
  return changeFile(tx, file.id, ['encoded', eventOf(checked?.suggestion ?? null)], set, now)
}

/** The owner reports that the upload is complete. Repeating it returns the photo's current state. */
export const filesFinish: ChangeHandler<'files.finish'> = async ({ tx, person, now }, { fileId, cloudId }, checked) => {
  const file = await findFile(tx, fileId)
  if (!file || !mayFinish(person, file)) throw new Refusal('not_found')

  let changed: ChangedFile | null = null
  if (file.state === 'ticketed') changed = await takeFromCloud(tx, file, cloudId, now)
  else if (file.state === 'uploaded' && file.ref !== null) changed = await takeVerdict(tx, file, checked, now)
  else if (file.state === 'uploaded') await markFinished(tx, fileId, now)

  const { state } = changed ?? (await findFile(tx, fileId)) ?? file
  if (state === 'removed' || state === 'ticketed') throw new Refusal('not_found')
  return {
    output: { state: state === 'uploaded' ? 'checking' : state },
    audit: [{ communityId: file.communityId, subjectId: fileId }],
    messages: changed ? newsOf(state, file) : [],
    gone: changed?.gone ?? [],
  }
}
