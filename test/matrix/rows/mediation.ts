import { shanghai } from '../../times'
import { TOMORROW } from '../room-subject'
import type { Rows } from '../row'

export const mediation = {
  'mediation.accept': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ askedMediationId }) => ({ mediationId: askedMediationId, hasReadRights: true }),
  },
  'mediation.appoint': {
    expected: 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
    input: ({ communityId, staffId }) => ({ communityId, personId: staffId, isEnded: false }),
  },
  'mediation.change': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ agreedMediationId }) => ({ mediationId: agreedMediationId, isStopped: true }),
  },
  'mediation.confirm': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ agreedMediationId }) => ({ mediationId: agreedMediationId, version: 1 }),
  },
  'mediation.decline': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ askedMediationId }) => ({ mediationId: askedMediationId, what: 'refuse', reason: null }),
  },
  'mediation.enter': {
    expected: 'unauthenticated ok ok card_own|ok card_own|ok ok', // staff may read who reported it // staff may read who told it
    input: ({ card }) => ({ card }),
  },
  'mediation.invite': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ newMediationId }) => ({ mediationId: newMediationId, otherDoor: '' }),
  },
  'mediation.mediators': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId }) => ({ communityId }),
  },
  'mediation.mine': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'mediation.open': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ acceptedId }) => ({
      complaintId: acceptedId,
      title: '演示：滴水',
      words: '演示：有水滴到楼下。',
      mediatorId: null,
    }),
  },
  'mediation.propose': {
    expected: 'unauthenticated not_found not_found not_found ok|not_found not_found',
    input: ({ agreedMediationId }) => ({ mediationId: agreedMediationId, at: shanghai(TOMORROW, '15:00') }),
  },
} satisfies Rows
