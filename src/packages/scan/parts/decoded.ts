/** A decoded part of a route; as it is where it is malformed, because the reader of codes decodes again. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
