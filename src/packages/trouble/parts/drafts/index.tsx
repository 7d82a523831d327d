import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useNow } from '../../../../pages/shared/use-now'
import { useStores } from '../../../../stores/root'
import { a11y } from '../../../../ui/a11y'
import { BigButton } from '../../../../ui/big-button'
import { Sheet } from '../../../../ui/sheet'
import { DraftCard } from './draft-card'
import { words } from './words.zh'

interface DraftsProps {
  title: string
  /** The one that is on the screen already. */
  except?: string
}

/** What lies on the phone: not finished, waiting for a network, or with photos that did not arrive. Nothing at all without any. */
export const Drafts = observer(function Drafts({ title, except }: DraftsProps) {
  const { troubles, settings } = useStores()
  const [dropping, setDropping] = useState('')
  const now = useNow()
  const drafts = troubles.shelf.drafts.filter(({ id }) => id !== except)
  if (drafts.length === 0) return null
  const drop = () => {
    troubles.shelf.drop(dropping)
    setDropping('')
  }
  return (
    <View className="stack">
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {drafts.map((draft) => (
        <DraftCard key={draft.id} draft={draft} now={now} onDrop={() => setDropping(draft.id)} />
      ))}
      <Sheet isOpen={dropping !== ''} letters={settings.rootClass} title={words.dropTitle} text={words.dropText} onClose={() => setDropping('')}>
        <BigButton label={words.dropNo} onPress={() => setDropping('')} />
        <BigButton kind="danger" label={words.dropYes} onPress={drop} />
      </Sheet>
    </View>
  )
})
