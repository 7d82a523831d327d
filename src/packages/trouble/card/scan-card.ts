/** Reads a printed code; null when the person changes their mind. */
export type ScanCard = () => Promise<string | null>

/** The card's number in what a code says: it stands alone, or at the end of an address. */
export const cardIn = (scanned: string): string => scanned.slice(Math.max(...['=', '/', ':'].map((sign) => scanned.lastIndexOf(sign))) + 1)
