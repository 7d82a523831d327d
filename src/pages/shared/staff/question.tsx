import { Ask, type Asked as Said } from '../ask'

export interface Asked extends Said {
  /** The action cannot be undone by the same button. */
  isDanger?: boolean
}

interface QuestionProps {
  asked: Asked | null
  onYes: () => void
  onNo: () => void
}

/** Asks the staff for confirmation before removing something. */
export const Question = ({ asked, onYes, onNo }: QuestionProps) => (
  <Ask asked={asked} isMild={asked?.isDanger !== true} onYes={onYes} onNo={onNo} />
)
