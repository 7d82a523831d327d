import { allJobs } from '../features'
import type { Job, JobParts } from '../manifest'
import { initialsOf } from '../platform/initials'
import { withoutWords } from '../platform/log'

export type TickParts = Omit<JobParts, 'initialsOf'>

/** What one run has done: the numbers that its jobs returned, and how many jobs failed. */
export type TickDone = Readonly<Record<string, number>> & { readonly jobsFailed: number }

/**
 * Runs jobs one after another. A job that throws is logged and counted, and does not stop the others. Logs at the end
 * how long each took.
 */
export const runJobs = async (jobs: readonly Job[], parts: JobParts): Promise<TickDone> => {
  const counts: Record<string, number> = {}
  const ms: Record<string, number> = {}
  let jobsFailed = 0
  for (const { name: job, run } of jobs) {
    const startedMs = performance.now()
    try {
      const counted = (await run(parts)) ?? {}
      for (const [name, count] of Object.entries(counted)) counts[name] = (counts[name] ?? 0) + count
    } catch (error) {
      parts.log.error({ ...withoutWords(error), job }, 'a job of tick failed')
      jobsFailed++
    }
    ms[job] = Math.round(performance.now() - startedMs)
  }
  parts.log.info({ ms }, 'tick')
  return { ...counts, jobsFailed }
}

/** What the timer does every few minutes. Each job may run twice, and in two processes at once. */
export const makeTick = (parts: TickParts) => (): Promise<TickDone> => runJobs(allJobs(), { ...parts, initialsOf })
