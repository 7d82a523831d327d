/** An absolute URL that works outside the app; null with WeChat's own cloud, which has none. */
export const wholeAddress = (address: string): string | null => (/^https?:/.test(address) ? address : null)
