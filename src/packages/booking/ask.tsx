import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Sheet } from '../../ui/sheet'

export interface Asked {
  title: string
  text: string
  /** Nothing happens. */
  no: string
  yes: string
}

interface AskProps {
  asked: Asked | null
  onYes: () => void
  onNo: () => void
}

/** Asked before something is given away: the safe answer stands first and is the filled one. */
export const Ask = observer(function Ask({ asked, onYes, onNo }: AskProps) {
  const { settings } = useStores()
  if (!asked) return null
  return (
    <Sheet isOpen letters={settings.rootClass} title={asked.title} text={asked.text} onClose={onNo}>
      <BigButton label={asked.no} onPress={onNo} />
      <BigButton kind="danger" label={asked.yes} onPress={onYes} />
    </Sheet>
  )
})
