import type { Forgetting, Job } from '../manifest'
import { forgetOldAudit } from '../storage/audit/audit-upkeep'
import type { DeskSources } from '../storage/desk/desk-item'
import { volunteer } from '../storage/people/desk-source'
import { erasePerson } from '../storage/people/erase-person'
import { mergeOwnRows } from '../storage/people/merge-own-rows'
import type { Merge } from '../storage/people/merge'
import { forgetOldCalls } from '../storage/upkeep'

export const jobs: readonly Job[] = [
  { name: 'people.forgetCalls', phase: 'upkeep', run: ({ db, clock }) => forgetOldCalls(db, clock()) },
  {
    name: 'people.forgetAudit',
    phase: 'upkeep',
    run: async ({ db }) => {
      await forgetOldAudit(db)
    },
  },
]

export const desk = { volunteer } satisfies Partial<DeskSources>

export const forgetting: Forgetting = { erase: erasePerson }

export const merge: Merge = mergeOwnRows
