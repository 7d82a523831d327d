/** An address that works anywhere else too. */
export const wholeAddress = (address: string): string | null => new URL(address, window.location.href).href
