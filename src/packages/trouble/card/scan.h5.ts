import type { ScanCard } from './scan-card'

/** A browser reads no codes: the number on the card is typed. */
export const scanCard: ScanCard | null = null
