import { Ask, type Asked as Said } from '../ask'

export interface Asked extends Said {
  /** What is done cannot be undone by the same press. */
  isDanger?: boolean
}

interface QuestionProps {
  asked: Asked | null
  onYes: () => void
  onNo: () => void
}

/** Asked of the staff before something is taken away. */
export const Question = ({ asked, onYes, onNo }: QuestionProps) => (
  <Ask asked={asked} isMild={asked?.isDanger !== true} onYes={onYes} onNo={onNo} />
)
