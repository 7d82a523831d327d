import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Dialog } from '../../ui/dialog'

export interface Asked {
  title: string
  text: string
  /** Nothing happens. */
  no: string
  yes: string
}

interface AskProps {
  asked: Asked | null
  /** The same press can undo it. */
  isMild?: boolean
  onYes: () => void
  onNo: () => void
  /** What may be said with it. */
  children?: ReactNode
}

/** Asked before something is given up: the safe answer stands first and is the filled one. */
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
