/** Where a calendar is read by whoever has its secret. */
export const feedPath = (secret: string): string => `/feeds/${secret}.ics`
