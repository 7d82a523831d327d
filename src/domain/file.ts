/**
 * A photo's life: a ticket to upload it, raw bytes that lie there, re-encoded and being looked at, held for a worker's
 * eye, shown. Of a refused or removed one no bytes are left.
 */
export const fileStates = ['ticketed', 'uploaded', 'checking', 'held', 'shown', 'refused', 'removed'] as const
export type FileState = (typeof fileStates)[number]
