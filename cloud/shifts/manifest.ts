import type { Forgetting, Job } from '../manifest'
import type { DaySources } from '../storage/desk/day-item'
import type { DeskSources } from '../storage/desk/desk-item'
import type { Merge } from '../storage/people/merge'
import { forgetOldAsked } from '../storage/shifts/asked'
import { shift as shiftOfDay } from '../storage/shifts/day-source'
import { shift } from '../storage/shifts/desk-source'
import { forgetOldSignups } from '../storage/shifts/due'
import { mergeShifts } from '../storage/shifts/merge-shifts'
import { eraseSignups, listShiftsOf } from '../storage/shifts/of-person'
import { forgetOldTries } from '../storage/shifts/tries'
import { leaveShift } from './leave-shift'
import { remindOfShifts } from './remind'
import { settleShifts } from './tick'

export const jobs: readonly Job[] = [
  { name: 'shifts.settle', phase: 'change', run: settleShifts },
  { name: 'shifts.remind', phase: 'change', run: async (parts) => ({ shiftsReminded: await remindOfShifts(parts) }) },
  {
    name: 'shifts.forget',
    phase: 'upkeep',
    run: async ({ db, clock }) => {
      await forgetOldSignups(db, clock())
      await forgetOldAsked(db, clock())
      await forgetOldTries(db, clock())
    },
  },
]

export const desk = { shift } satisfies Partial<DeskSources>

export const day = { shift: shiftOfDay } satisfies Partial<DaySources>

export const forgetting: Forgetting = { leaving: { list: listShiftsOf, leave: leaveShift }, erase: eraseSignups }

export const merge: Merge = mergeShifts
