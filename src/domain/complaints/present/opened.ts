import type { Category } from '../category'
import type { ComplaintFacts } from '../record'
import { mediationWords } from '../staff-words.zh'
import { otherSideWords } from '../words.zh'
import type { MediationFacts } from '../../mediation/present/mediation-facts'

/** All that a mediation says which was just opened. */
export type Opening = Pick<MediationFacts, 'title' | 'words'>

/** With which words the staff open one, as long as they write no others: the same of every case of a kind. */
export const usualOpening = (category: Category): Opening => ({
  title: otherSideWords[category],
  words: mediationWords[category],
})

/** The mediation of a case at the moment it is opened: nobody has said anything yet. */
export const justOpened = (
  { id, category, isNamed, reporterName, community, communityPhone }: ComplaintFacts,
  { title, words }: Opening = usualOpening(category),
): MediationFacts => ({
  id,
  category,
  isNamed,
  reporterName,
  community,
  communityPhone,
  title,
  words,
  state: 'open',
  mediator: null,
  mediatorAcceptedAt: null,
  firstAsksOther: false,
  otherAsksOther: false,
  firstInAt: null,
  firstOutAt: null,
  otherInAt: null,
  otherOutAt: null,
  isSettled: false,
  terms: null,
  termsVersion: 0,
  termsFirstAt: null,
  termsOtherAt: null,
  paperNumber: null,
  agreedAt: null,
  saidYesAt: null,
  reopenedAt: null,
})
