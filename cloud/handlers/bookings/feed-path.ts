/** The path of a calendar feed, readable by whoever has its secret. */
export const feedPath = (secret: string): string => `/feeds/${secret}.ics`
