/** An address that works anywhere else too; null where WeChat's own cloud is reached, which has none. */
export const wholeAddress = (address: string): string | null => (/^https?:/.test(address) ? address : null)
