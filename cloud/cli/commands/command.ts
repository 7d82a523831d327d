import type { CAC } from 'cac'
import type { Variables } from '../database'
import type { Output } from '../output'

/** The dependencies of a command. */
export interface Surroundings {
  variables: Variables
  /** The project's folder, to find the sample. */
  root: string
  /** The present instant, `…Z`. */
  now: () => string
  note: Output['note']
}

/** Adds commands to the command line; their actions return {@link Said}. */
export type Register = (cli: CAC, surroundings: Surroundings) => void

/** A dry run announces itself first, so that its report is not mistaken for a real run. */
export const dryRunNote = (isDryRun: boolean): string[] => (isDryRun ? ['只是试算，什么也没有改：'] : [])
