import type { ScanCode } from '../device'

/** The browser does not scan codes: they are typed. */
export const scanCode: ScanCode | null = null
