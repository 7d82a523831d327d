import type { Method } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schemas/table'
import { savedPoint } from '../records/saved-point'
import { place } from '../walk/hill-town'
import { guessed, type Subject } from './subject'

const here = { ...place(0, 0), profile: 'standard' as const }

/** A right input for every method, about this subject where it is about one. */
export const inputs: { [M in Method]: (subject: Subject) => Input<M> } = {
  'audit.list': ({ communityId }) => ({ communityId }),
  'calls.done': ({ callId }) => ({ callId, outcome: 'told' }),
  'calls.list': () => ({}),
  'desk.list': () => ({}),
  'district.get': () => ({}),
  'files.decide': ({ fileId }) => ({ fileId, isShown: false }),
  'files.finish': ({ fileId }) => ({ fileId }),
  'files.held': () => ({}),
  'files.remove': ({ fileId }) => ({ fileId }),
  'files.ticket': ({ pointId }) => ({ purpose: 'point_photo', subjectId: pointId, bytes: 1_000 }),
  'inbox.list': () => ({}),
  'inbox.read': () => ({}),
  'map.lines': () => place(0, 0),
  'me.get': () => ({}),
  'me.merge': ({ offerId }) => ({ offerId, isMe: true }),
  'me.phone': () => ({ code: 'right' }),
  'me.save': () => ({ name: '演示居民' }),
  'me.views': () => ({}),
  'messages.consent': () => ({ answers: [{ template: 'answer', answer: 'accept' }] }),
  'people.confirm': ({ personId, phone }) => ({ personId, phone }),
  'people.create': ({ communityId }) => ({ communityId, name: '演示老人', phone: null, isEightyPlus: true }),
  'people.find': ({ name }) => ({ text: name }),
  'people.merge': ({ personId }) => ({ personId }),
  'people.open': ({ personId }) => ({ personId }),
  'points.confirm': ({ pointId }) => ({ pointId }),
  'points.get': ({ pointId }) => ({ pointId }),
  'points.list': ({ communityId }) => ({ communityId }),
  'points.nearby': () => here,
  'points.reach': () => here,
  'points.report': ({ pointId }) => ({ pointId, says: 'closed' }),
  'points.save': ({ pointId, version, communityId }) => savedPoint({ pointId, version, communityId }),
  'points.search': () => ({ text: '书吧' }),
  'points.way': ({ pointId }) => ({ ...here, pointId }),
  'roles.accept': ({ code }) => ({ code }),
  'roles.enlist': ({ name }) => ({ csv: `name,community,role\n${name},C1,worker\n` }),
  'roles.invite': ({ communityId, name }) => ({ role: 'worker', communityId, name }),
  'roles.list': ({ communityId }) => ({ communityId }),
  'roles.take': ({ staffId }) => ({ personId: staffId, how: 'suspend' }),
  'roles.uninvite': ({ inviteId }) => ({ inviteId }),
  'tasks.done': ({ taskId }) => ({ taskId, found: 'open' }),
  'tasks.list': () => ({}),
  'volunteers.apply': ({ communityId }) => ({ communityId, words: '周末有空' }),
  'volunteers.decide': ({ applicationId }) => ({ applicationId, isAccepted: true, reason: null }),
  'volunteers.list': () => ({}),
}

const anything: Subject = {
  communityId: 1,
  pointId: '2-0123456789abcdef',
  version: 'seen',
  taskId: '2-0123456789abcdef',
  fileId: '2-0123456789abcdef',
  callId: '2-0123456789abcdef',
  name: '演示某某',
  staffId: '0123456789abcdef',
  inviteId: '0123456789abcdef',
  code: '01234-56789',
  personId: '0123456789abcdef',
  phone: '00012345678',
  offerId: '2-0123456789abcdef',
  applicationId: '2-0123456789abcdef',
}

/** Those whose input names something by its id: an id of the wrong community must look missing. */
export const isAboutOneThing = (method: Method): boolean => {
  const ask = (subject: Subject): string => JSON.stringify(inputs[method](subject))
  return ask(anything) !== ask(guessed(anything))
}
