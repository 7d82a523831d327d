/** A part of an address as it was meant; empty where it is garbled. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
