/** What may stand on the day of one of the staff. `reply`: a moment by which residents have to be answered. */
export const dayKinds = ['booking', 'visit', 'meeting', 'reply', 'shift', 'programme'] as const
export type DayKind = (typeof dayKinds)[number]

/** A line of the day: something that has a time of its own. */
export interface DayLine {
  kind: DayKind
  /** The id that the page for its kind uses. */
  id: string
  /** An instant. */
  at: string
  title: string
  note: string
  /** It takes place only if staff agree. */
  isAsked: boolean
}

/** The day by the hour; what begins together keeps the order of the sources. */
export const sortDay = (lines: readonly DayLine[]): DayLine[] =>
  [...lines].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
