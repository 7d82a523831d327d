import { savedPoint } from '../../records/saved-point'
import { place } from '../../walk/hill-town'
import type { Rows } from '../row'

const here = { ...place(0, 0), profile: 'standard' as const }

export const points = {
  'communities.save': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId }) => ({ communityId, dutyPhone: '023-0000 3001' }),
  },
  'district.get': {
    expected: 'ok ok ok ok ok ok',
    input: () => ({}),
  },
  'map.lines': {
    expected: 'ok ok ok ok ok ok',
    input: () => place(0, 0),
  },
  'map.place': {
    expected: 'ok ok ok ok ok ok',
    input: () => place(0, 0),
  },
  'points.confirm': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ pointId }) => ({ pointId }),
  },
  'points.get': {
    expected: 'ok ok ok ok ok ok',
    input: ({ pointId }) => ({ pointId }),
  },
  'points.list': {
    expected: 'ok ok ok ok ok ok',
    input: ({ communityId }) => ({ communityId }),
  },
  'points.nearby': {
    expected: 'ok ok ok ok ok ok',
    input: () => here,
  },
  'points.reach': {
    expected: 'ok ok ok ok ok ok',
    input: () => here,
  },
  'points.report': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: ({ pointId }) => ({ pointId, says: 'closed' }),
  },
  'points.save': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ pointId, version, communityId }) => savedPoint({ pointId, version, communityId }),
  },
  'points.search': {
    expected: 'ok ok ok ok ok ok',
    input: () => ({ text: '书吧' }),
  },
  'points.way': {
    expected: 'ok ok ok ok ok ok',
    input: ({ pointId }) => ({ ...here, pointId }),
  },
  'posters.end': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ posterId }) => ({ posterId }),
  },
  'posters.list': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId }) => ({ communityId }),
  },
  'posters.make': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ pointId }) => ({ pointIds: [pointId], tasks: ['look'], hasDoorSigns: false, size: 'A4' }),
  },
  'scan.resolve': {
    expected: 'ok ok ok ok ok ok',
    input: () => ({ text: 'ar23456789ab' }),
  },
  'tasks.done': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ taskId }) => ({ taskId, found: 'open' }),
  },
  'tasks.list': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({}),
  },
} satisfies Rows
