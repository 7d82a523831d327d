/** Saves a calendar file. */
export type SaveCalendarFile = (name: string, text: string) => void
