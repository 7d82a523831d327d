import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStores } from '../../../../stores/root'
import { BigButton } from '../../../../ui/big-button'
import { Dialog } from '../../../../ui/dialog'
import { words } from './words.zh'

interface DropDialogProps {
  /** The draft to be deleted. */
  id: string
  onClose: () => void
}

/** Confirms deleting a draft. If another window has sent it in the meantime, nothing is deleted and the dialog says so. */
export const DropDialog = observer(function DropDialog({ id, onClose }: DropDialogProps) {
  const { outbox, settings } = useStores()
  const [isLate, setIsLate] = useState(false)
  const drop = () => (outbox.shelf.drop(id) ? onClose() : setIsLate(true))
  const { rootClass: letters } = settings
  if (isLate) {
    return (
      <Dialog isOpen letters={letters} title={words.lateTitle} text={words.lateText} onClose={onClose}>
        <BigButton label={words.lateSeen} onPress={onClose} />
      </Dialog>
    )
  }
  return (
    <Dialog isOpen letters={letters} title={words.dropTitle} text={words.dropText} onClose={onClose}>
      <BigButton label={words.dropNo} onPress={onClose} />
      <BigButton kind="danger" label={words.dropYes} onPress={drop} />
    </Dialog>
  )
})
