/** An absolute URL that works outside the app. */
export const wholeAddress = (address: string): string | null => new URL(address, window.location.href).href
