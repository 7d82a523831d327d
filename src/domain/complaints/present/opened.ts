import type { Category } from '../category'
import type { ComplaintFacts } from '../record'
import { mediationWords } from '../staff-words.zh'
import { otherSideWords } from '../words.zh'
import type { MediationFacts } from '../../mediation/present/mediation-facts'

/** The content of a mediation that was just opened. */
export type Opening = Pick<MediationFacts, 'title' | 'words'>

/** The default opening words of a mediation: the same for every complaint of a category. */
export const usualOpening = (category: Category): Opening => ({
  title: otherSideWords[category],
  words: mediationWords[category],
})

/** The mediation of a complaint at the moment it is opened, before anybody has answered. */
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
