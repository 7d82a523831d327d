import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStores } from '../../../../stores/root'
import { BigButton } from '../../../../ui/big-button'
import { Sheet } from '../../../../ui/sheet'
import { words } from './words.zh'

interface DropSheetProps {
  /** The draft that is asked about. */
  id: string
  onClose: () => void
}

/** Asked before a draft is thrown away; what another window has sent in the meantime is not, and that is said. */
export const DropSheet = observer(function DropSheet({ id, onClose }: DropSheetProps) {
  const { outbox, settings } = useStores()
  const [isLate, setIsLate] = useState(false)
  const drop = () => (outbox.shelf.drop(id) ? onClose() : setIsLate(true))
  const { rootClass: letters } = settings
  if (isLate) {
    return (
      <Sheet isOpen letters={letters} title={words.lateTitle} text={words.lateText} onClose={onClose}>
        <BigButton label={words.lateSeen} onPress={onClose} />
      </Sheet>
    )
  }
  return (
    <Sheet isOpen letters={letters} title={words.dropTitle} text={words.dropText} onClose={onClose}>
      <BigButton label={words.dropNo} onPress={onClose} />
      <BigButton kind="danger" label={words.dropYes} onPress={drop} />
    </Sheet>
  )
})
