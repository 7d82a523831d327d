import * as complaints from './complaints/manifest'
import * as files from './files/manifest'
import * as hours from './hours/manifest'
import * as mediation from './mediation/manifest'
import * as messages from './messages/manifest'
import * as people from './people/manifest'
import * as points from './points/manifest'
import * as posters from './posters/manifest'
import * as programmes from './programmes/manifest'
import * as rooms from './rooms/manifest'
import * as shifts from './shifts/manifest'
import { type Forgetting, type Job, jobPhases } from './manifest'
import type { DaySources } from './storage/desk/day-item'
import type { DeskSources } from './storage/desk/desk-item'
import type { Merge } from './storage/people/merge'

// Each list is a function that reads single exports, so that a bundle contains only the lists it calls: `api` needs the
// desk's sources, but none of tick's jobs.

/** The jobs of `tick`, in the order in which they run: by phase, then by feature. */
export const allJobs = (): readonly Job[] => {
  const jobs = [
    ...rooms.jobs,
    ...shifts.jobs,
    ...programmes.jobs,
    ...hours.jobs,
    ...complaints.jobs,
    ...messages.jobs,
    ...points.jobs,
    ...people.jobs,
  ]
  return jobPhases.flatMap((phase) => jobs.filter((job) => job.phase === phase))
}

/** Where each kind of item on the desk comes from. */
export const deskSources = (): DeskSources => ({
  ...points.desk,
  ...people.desk,
  ...messages.desk,
  ...files.desk,
  ...rooms.desk,
  ...shifts.desk,
  ...programmes.desk,
  ...complaints.desk,
})

/** Where each kind of line of a day comes from. */
export const daySources = (): DaySources => ({
  ...rooms.day,
  ...shifts.day,
  ...programmes.day,
  ...complaints.day,
  ...mediation.day,
})

/** What is forgotten with a person. Rooms and shifts come before complaints, in the order in which they are locked everywhere. */
export const allForgettings = (): readonly Forgetting[] => [
  rooms.forgetting,
  shifts.forgetting,
  programmes.forgetting,
  hours.forgetting,
  complaints.forgetting,
  mediation.forgetting,
  messages.forgetting,
  posters.forgetting,
  people.forgetting,
]

/** What becomes of the rows of two merged persons. Rooms come before complaints, as above. */
export const allMerges = (): readonly Merge[] => [
  rooms.merge,
  shifts.merge,
  programmes.merge,
  hours.merge,
  complaints.merge,
  mediation.merge,
  points.merge,
  messages.merge,
  files.merge,
  posters.merge,
  people.merge,
]
