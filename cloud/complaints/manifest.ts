import type { Forgetting, Job } from '../manifest'
import { reply, visit } from '../storage/complaints/day-source'
import { complaint } from '../storage/complaints/desk-source'
import { eraseJoined, listComplaintsOf } from '../storage/complaints/forget'
import { mergeComplaints } from '../storage/complaints/merge-complaints'
import type { DaySources } from '../storage/desk/day-item'
import type { DeskSources } from '../storage/desk/desk-item'
import type { Merge } from '../storage/people/merge'
import { leaveComplaint } from './leave-complaint'
import { forgetOldComplaints, workOnComplaints } from './tick'

export const jobs: readonly Job[] = [
  { name: 'complaints.work', phase: 'change', run: async (parts) => ({ ...(await workOnComplaints(parts)) }) },
  {
    name: 'complaints.forget',
    phase: 'upkeep',
    run: async (parts) => ({ complaintsFailed: (await forgetOldComplaints(parts)).complaintsFailed }),
  },
]

export const desk = { complaint } satisfies Partial<DeskSources>

export const day = { visit, reply } satisfies Partial<DaySources>

export const forgetting: Forgetting = { leaving: { list: listComplaintsOf, leave: leaveComplaint }, erase: eraseJoined }

export const merge: Merge = mergeComplaints
