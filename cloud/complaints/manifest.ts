import type { Forgetting, Job } from '../manifest'
import { complaint } from '../storage/complaints/desk-source'
import { eraseJoined, listComplaintsOf } from '../storage/complaints/forget'
import { mergeComplaints } from '../storage/complaints/merge-complaints'
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

export const forgetting: Forgetting = { leaving: { list: listComplaintsOf, leave: leaveComplaint }, erase: eraseJoined }

export const merge: Merge = mergeComplaints
