import type { Output } from '../../../src/contract/schema/types'
import { needsConsent } from '../../../src/domain/programmes/ages'
import { CONSENT_VERSION } from '../../../src/domain/programmes/consent.zh'
import type { ChildRow } from '../../storage/programmes/child-rows'

/** A child as its guardian sees it. A consent to other words than today's is none. */
export const presentChild = (row: ChildRow, now: string): Output<'children.list'>['children'][number] => ({
  id: row.id,
  called: row.called,
  born: row.born,
  fetchers: row.fetchers,
  note: row.note,
  needsConsent: needsConsent(row.born, now),
  consent:
    row.consentVersion === CONSENT_VERSION && row.consentAt !== null
      ? { version: row.consentVersion, givenAt: row.consentAt }
      : null,
  enrolled: row.enrolled,
})
