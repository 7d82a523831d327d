import type { Suggestion } from '../../src/domain/file'
import { mask } from '../../src/domain/mask/mask'

/** Words as they are kept: without blanks around them, numbers of telephones, papers and doors hidden; cut where that made them too long. */
export const masked = (text: string, lengthMax: number): string =>
  mask(text.trim()).slice(0, lengthMax).replace(/[\ud800-\udbff]$/, '')

/** What nobody vouches for waits for a worker's eye: what may be risky, and what could not be looked at. */
export const isHeldAt = (suggestion: Suggestion | null): boolean => suggestion !== 'pass'
