import type { CAC } from 'cac'
import type { Variables } from '../database'
import type { Output } from '../output'

/** What a command may use of the world around it. */
export interface Surroundings {
  variables: Variables
  /** Where the project lies, to find the sample. */
  root: string
  /** The present instant, `…Z`. */
  now: () => string
  note: Output['note']
}

/** Adds commands to the command line; their actions return {@link Said}. */
export type Register = (cli: CAC, surroundings: Surroundings) => void

/** A dry run says so first, so that nobody takes it for the deed. */
export const dryRunNote = (isDryRun: boolean): string[] => (isDryRun ? ['只是试算，什么也没有改：'] : [])
