import { shanghai } from '../../times'
import { place } from '../../walk/hill-town'
import { TOMORROW } from '../room-subject'
import type { Rows } from '../row'

/** A complaint to be filed, about a building of the list or a place in words. */
const complaintFields = (communityId: number, buildingId: string | null) => ({
  communityId,
  category: 'leak' as const,
  concerns: 'home' as const,
  urgency: 'soon' as const,
  words: '演示：楼上的水滴下来',
  place: { buildingId, position: null, words: '演示楼 1 栋' },
  door: '',
  when: '',
  isNamed: false,
  photos: 0,
})

export const complaints = {
  'buildings.list': {
    expected: 'ok ok ok ok ok ok',
    input: () => ({ near: place(0, 0) }),
  },
  'complaints.accept': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
    input: ({ filedId }) => ({ complaintId: filedId, words: '演示：收到了' }),
  },
  'complaints.add': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ filedId }) => ({ complaintId: filedId, words: '演示：还在滴' }),
  },
  'complaints.answer': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ settledId }) => ({ complaintId: settledId, isSolved: true, words: null }),
  },
  'complaints.assign': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
    input: ({ filedId, staffId }) => ({ complaintId: filedId, personId: staffId }),
  },
  'complaints.createFor': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId, personId }) => ({ ...complaintFields(communityId, null), personId }),
  },
  'complaints.figures': {
    expected: 'unauthenticated forbidden forbidden forbidden ok ok',
    input: () => ({ from: '2026-11-01', until: '2026-11-30' }),
  },
  'complaints.file': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: ({ communityId, buildingId }) => complaintFields(communityId, buildingId),
  },
  'complaints.get': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ filedId }) => ({ complaintId: filedId }),
  },
  'complaints.handOver': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ acceptedId }) => ({
      complaintId: acceptedId,
      to: 'hotline',
      number: '演示 0001',
      words: null,
    }),
  },
  'complaints.history': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
    input: ({ filedId }) => ({ complaintId: filedId }),
  },
  'complaints.join': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: ({ publicId }) => ({ complaintId: publicId }),
  },
  'complaints.mark': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ acceptedId }) => ({ complaintId: acceptedId, isHard: true }),
  },
  'complaints.merge': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
    input: ({ publicId, publicDuplicateId }) => ({ complaintId: publicId, intoId: publicDuplicateId }),
  },
  'complaints.mine': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'complaints.nearby': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({ position: place(0, 0) }),
  },
  'complaints.note': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
    input: ({ filedId }) => ({ complaintId: filedId, words: '演示：打过电话' }),
  },
  'complaints.pause': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ acceptedId }) => ({ complaintId: acceptedId, reason: '演示：等物业' }),
  },
  'complaints.queue': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({ group: 'due' }),
  },
  'complaints.refuse': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ acceptedId }) => ({ complaintId: acceptedId, reason: '演示：不归社区管' }),
  },
  'complaints.reply': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found not_found',
    input: ({ filedId }) => ({ complaintId: filedId, words: '演示：明早来看' }),
  },
  'complaints.resume': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ pausedId }) => ({ complaintId: pausedId }),
  },
  'complaints.settle': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ acceptedId }) => ({ complaintId: acceptedId, words: '演示：接好了' }),
  },
  'complaints.similar': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({ category: 'clutter', place: { buildingId: null, position: place(0, 0), words: '' } }),
  },
  'complaints.visit': {
    expected: 'unauthenticated forbidden forbidden not_assigned|not_found ok|not_found not_found',
    input: ({ acceptedId }) => ({ complaintId: acceptedId, at: shanghai(TOMORROW, '09:30'), words: null }),
  },
  'complaints.withdraw': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ filedId }) => ({ complaintId: filedId }),
  },
} satisfies Rows
