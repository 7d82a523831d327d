import type { Forgetting, Job } from '../manifest'
import type { DaySources } from '../storage/desk/day-item'
import type { DeskSources } from '../storage/desk/desk-item'
import type { Merge } from '../storage/people/merge'
import { forgetOldChildren, forgetOldEnrolments } from '../storage/programmes/class-upkeep'
import { programme as programmeOfDay } from '../storage/programmes/day-source'
import { programme } from '../storage/programmes/desk-source'
import { mergeProgrammes } from '../storage/programmes/merge-programmes'
import { eraseEnrolments, listProgrammesOf } from '../storage/programmes/of-person'
import { tellOfFew } from './few'
import { askQuiet, freeQuiet } from './gentle'
import { leaveProgramme } from './leave-programme'
import { endForgotten, remindOfClasses, tellGuardians } from './remind'
import { settleDue } from './settle-due'

export const jobs: readonly Job[] = [
  { name: 'programmes.free', phase: 'change', run: async (parts) => ({ seatsFreed: await freeQuiet(parts) }) },
  { name: 'programmes.settle', phase: 'change', run: settleDue },
  { name: 'programmes.end', phase: 'change', run: async (parts) => ({ presenceEnded: await endForgotten(parts) }) },
  { name: 'programmes.ask', phase: 'change', run: async (parts) => ({ seatsAsked: await askQuiet(parts) }) },
  {
    name: 'programmes.remind',
    phase: 'change',
    run: async (parts) => ({ classesReminded: await remindOfClasses(parts) }),
  },
  { name: 'programmes.tell', phase: 'change', run: async (parts) => ({ guardiansTold: await tellGuardians(parts) }) },
  { name: 'programmes.few', phase: 'change', run: async (parts) => ({ fewTold: await tellOfFew(parts) }) },
  {
    name: 'programmes.forget',
    phase: 'upkeep',
    run: async ({ db, clock }) => {
      await forgetOldChildren(db, clock())
      await forgetOldEnrolments(db, clock())
    },
  },
]

export const desk = { programme } satisfies Partial<DeskSources>

export const day = { programme: programmeOfDay } satisfies Partial<DaySources>

export const forgetting: Forgetting = {
  leaving: { list: listProgrammesOf, leave: leaveProgramme },
  erase: eraseEnrolments,
}

export const merge: Merge = mergeProgrammes
