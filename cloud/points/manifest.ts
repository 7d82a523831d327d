import type { Job } from '../manifest'
import type { DeskSources } from '../storage/desk/desk-item'
import type { Merge } from '../storage/people/merge'
import { point } from '../storage/points/desk-source'
import { fillInitials } from '../storage/upkeep'

export const jobs: readonly Job[] = [
  {
    name: 'points.initials',
    phase: 'upkeep',
    run: async ({ db, initialsOf }) => ({ initialsFilled: await fillInitials(db, initialsOf) }),
  },
]

export const desk = { point } satisfies Partial<DeskSources>

export const merge: Merge = {
  moved: [{ table: 'point_report', column: 'person_id', unique: ['community_id', 'point_id', 'day'] }],
}
