/** What a poster on the wall leads to: one task each. */
export const posterTasks = ['look', 'rooms', 'complaint', 'volunteer', 'checkIn'] as const
export type PosterTask = (typeof posterTasks)[number]

/** The second letter of a poster's code. */
export const taskLetters: Readonly<Record<PosterTask, string>> = {
  look: 'k',
  rooms: 'r',
  complaint: 'c',
  volunteer: 'v',
  checkIn: 'h',
}

/** The first character of every code of this form. Codes of a later form begin with another one. */
export const CODE_VERSION = 'a'
