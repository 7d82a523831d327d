import type { IconOf } from '../../../../ui/icons/tones'
import type { Waiting } from '../desk-today-store'
import { toolWords } from './tool-words.zh'

export type ToolKey = keyof typeof toolWords

export interface Tool {
  key: ToolKey
  icon: IconOf<'ink'>
  /** The page that it opens, as a route. */
  page: string
  /** The beginnings of the routes of the pages that belong to it, its own first. */
  of: readonly string[]
  /** Whose work waits in it. */
  waits?: keyof Waiting
  /** For managers and the district. */
  isForHeads?: boolean
}

const staffPage = (name: string): string => `packages/staff/${name}/index`

/** The tools of the staff, in the order of the rail. */
export const tools: readonly Tool[] = [
  { key: 'desk', icon: 'desk', page: staffPage('desk'), of: ['packages/staff/'] },
  {
    key: 'complaints',
    icon: 'complaint',
    page: 'packages/complaint-desk/queue/index',
    of: ['packages/complaint-desk/'],
    waits: 'complaints',
  },
  {
    key: 'rooms',
    icon: 'room',
    page: 'packages/room-desk/sheet/index',
    of: ['packages/room-desk/'],
    waits: 'bookings',
  },
  { key: 'shifts', icon: 'hand', page: 'packages/shifts/sheet/index', of: ['packages/shifts/'], waits: 'shifts' },
  {
    key: 'classes',
    icon: 'school',
    page: 'packages/classes/sheet/index',
    of: ['packages/classes/'],
    waits: 'programmes',
  },
  {
    key: 'points',
    icon: 'pin',
    page: staffPage('points'),
    of: ['packages/staff/point', 'packages/staff/tasks'],
    waits: 'reports',
  },
  { key: 'posters', icon: 'poster', page: 'packages/posters/list/index', of: ['packages/posters/'] },
  {
    key: 'people',
    icon: 'people',
    page: staffPage('people'),
    of: ['packages/staff/people', 'packages/staff/person', 'packages/staff/walk-in'],
  },
  {
    key: 'figures',
    icon: 'chart',
    page: 'packages/figures/complaints/index',
    of: ['packages/figures/'],
    isForHeads: true,
  },
  {
    key: 'roles',
    icon: 'me',
    page: staffPage('roles'),
    of: ['packages/staff/roles', 'packages/staff/bulk-invite'],
    isForHeads: true,
  },
  { key: 'audit', icon: 'list', page: staffPage('audit'), of: ['packages/staff/audit'], isForHeads: true },
]

/** The tools that somebody with this role has. */
export const toolsOf = (role: string): readonly Tool[] => {
  if (role !== 'worker' && role !== 'manager' && role !== 'admin') return []
  return tools.filter(({ isForHeads = false }) => !isForHeads || role !== 'worker')
}

/** The tool whose page has this route: of several the one that says it most exactly. */
export const toolAt = (route: string): ToolKey | null => {
  const path = route.replace(/^\//, '')
  let best: { key: ToolKey | null; length: number } = { key: null, length: 0 }
  for (const { key, of } of tools) {
    for (const beginning of of) {
      if (path.startsWith(beginning) && beginning.length > best.length) best = { key, length: beginning.length }
    }
  }
  return best.key
}
