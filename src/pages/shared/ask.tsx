import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Dialog } from '../../ui/dialog'

export interface Asked {
  title: string
  text: string
  /** Cancels the action. */
  no: string
  yes: string
}

interface AskProps {
  asked: Asked | null
  /** The same button can undo it. */
  isMild?: boolean
  onYes: () => void
  onNo: () => void
  /** Optional content of the dialog. */
  children?: ReactNode
}

/** Confirms giving something up: the safe answer comes first and is filled. */
export const Ask = observer(function Ask({ asked, isMild = false, onYes, onNo, children }: AskProps) {
  const { settings } = useStores()
  if (!asked) return null
  return (
    <Dialog isOpen letters={settings.rootClass} title={asked.title} text={asked.text} onClose={onNo}>
      {children}
      <BigButton label={asked.no} onPress={onNo} />
      <BigButton kind={isMild ? 'line' : 'danger'} label={asked.yes} onPress={onYes} />
    </Dialog>
  )
})
