import { observer } from 'mobx-react-lite'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Sheet } from '../../../ui/sheet'

export interface Asked {
  title: string
  text: string
  /** Nothing happens. */
  no: string
  yes: string
  /** What is done cannot be undone by the same press. */
  isDanger?: boolean
}

interface QuestionProps {
  asked: Asked | null
  onYes: () => void
  onNo: () => void
}

/** Asked before something is taken away: the safe answer stands first and is the filled one. */
export const Question = observer(function Question({ asked, onYes, onNo }: QuestionProps) {
  const { settings } = useStores()
  if (!asked) return null
  return (
    <Sheet isOpen letters={settings.rootClass} title={asked.title} text={asked.text} onClose={onNo}>
      <BigButton label={asked.no} onPress={onNo} />
      <BigButton kind={asked.isDanger ? 'danger' : 'line'} label={asked.yes} onPress={onYes} />
    </Sheet>
  )
})
