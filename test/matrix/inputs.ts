import type { Method } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schemas/table'
import { savedPoint } from '../records/saved-point'
import { place } from '../walk/hill-town'

/** A point with an open task, in some community. */
export interface Subject {
  communityId: number
  pointId: string
  taskId: string
}

const here = { ...place(0, 0), profile: 'standard' as const }

/** A right input for every method, about this subject where it is about one. */
export const inputs: { [M in Method]: (subject: Subject) => Input<M> } = {
  'district.get': () => ({}),
  'map.lines': () => place(0, 0),
  'me.get': () => ({}),
  'me.phone': () => ({ code: 'right' }),
  'me.save': () => ({ name: '演示居民' }),
  'points.confirm': ({ pointId }) => ({ pointId }),
  'points.get': ({ pointId }) => ({ pointId }),
  'points.list': ({ communityId }) => ({ communityId }),
  'points.nearby': () => here,
  'points.reach': () => here,
  'points.report': ({ pointId }) => ({ pointId, says: 'closed' }),
  'points.save': ({ pointId, communityId }) => savedPoint({ pointId, communityId }),
  'points.search': () => ({ text: '书吧' }),
  'points.way': ({ pointId }) => ({ ...here, pointId }),
  'tasks.done': ({ taskId }) => ({ taskId, found: 'open' }),
  'tasks.list': () => ({}),
}

/** Those whose input names something by its id: an id of the wrong community must look missing. */
export const isAboutOneThing = (method: Method): boolean => {
  const ask = (id: string): string => JSON.stringify(inputs[method]({ communityId: 1, pointId: id, taskId: id }))
  return ask('one') !== ask('another')
}
