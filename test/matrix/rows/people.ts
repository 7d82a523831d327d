import type { Rows } from '../row'

export const people = {
  'audit.list': {
    expected: 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
    input: ({ communityId }) => ({ communityId }),
  },
  'calls.done': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ callId }) => ({ callId, outcome: 'notified' }),
  },
  'calls.list': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({}),
  },
  'desk.list': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({}),
  },
  'desk.today': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({}),
  },
  'inbox.list': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'inbox.read': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'me.get': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'me.merge': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ offerId }) => ({ offerId, isMe: true }),
  },
  'me.phone': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({ code: 'right' }),
  },
  'me.save': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({ name: '演示居民' }),
  },
  'me.views': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'messages.consent': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({ answers: [{ template: 'answer', answer: 'accept' }] }),
  },
  'people.confirm': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ personId, phone }) => ({ personId, phone }),
  },
  'people.create': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId }) => ({ communityId, name: '演示老人', phone: null, isEightyPlus: true }),
  },
  'people.find': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: ({ name }) => ({ text: name }),
  },
  'people.merge': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ personId }) => ({ personId }),
  },
  'people.open': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ personId }) => ({ personId }),
  },
  'roles.accept': {
    expected: 'unauthenticated ok ok ok ok already_done',
    input: ({ code }) => ({ code }),
  },
  'roles.bulkInvite': {
    expected: 'unauthenticated forbidden forbidden forbidden ok ok',
    input: ({ name }) => ({ csv: `name,community,role\n${name},C1,worker\n` }),
  },
  'roles.invite': {
    expected: 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
    input: ({ communityId, name }) => ({ role: 'worker', communityId, name }),
  },
  'roles.list': {
    expected: 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
    input: ({ communityId }) => ({ communityId }),
  },
  'roles.take': {
    expected: 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
    input: ({ staffId }) => ({ personId: staffId, how: 'suspend' }),
  },
  'roles.uninvite': {
    expected: 'unauthenticated forbidden forbidden forbidden ok|not_found ok',
    input: ({ inviteId }) => ({ inviteId }),
  },
  'volunteers.apply': {
    expected: 'unauthenticated ok already_done already_done already_done already_done',
    input: ({ communityId }) => ({ communityId, words: '周末有空' }),
  },
  'volunteers.decide': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ applicationId }) => ({ applicationId, isAccepted: true, reason: null }),
  },
  'volunteers.list': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({}),
  },
} satisfies Rows
