import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Draft } from '../../../../domain/complaints/draft/draft'
import { useStores } from '../../../../stores/root'
import { a11y } from '../../../../ui/a11y'
import { DraftCard, type Titled } from './draft-card'
import { DropDialog } from './drop-dialog'

interface DraftsProps {
  title: string
  now: string
  /** Only what has come so far; all of them without it. */
  step?: Draft['step']
  /** The one that is on the screen already. */
  except?: string
  /** What is known of cases: a draft that has arrived is called as its case is. */
  complaints?: readonly Titled[]
}

/** What lies on the phone: not finished, waiting for a network, or with photos that did not arrive. Nothing at all without any. */
export const Drafts = observer(function Drafts({ title, now, step, except, complaints = [] }: DraftsProps) {
  const { outbox } = useStores()
  const [dropping, setDropping] = useState('')
  const drafts = outbox.shelf.drafts.filter(
    (draft) => draft.id !== except && (step === undefined || draft.step === step),
  )
  return (
    <>
      {drafts.length > 0 && (
        <View className="stack">
          <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
            {title}
          </View>
          {drafts.map((draft) => (
            <DraftCard
              key={draft.id}
              draft={draft}
              seen={complaints.find(({ id }) => id === draft.complaintId)}
              now={now}
              onDrop={() => setDropping(draft.id)}
            />
          ))}
        </View>
      )}
      {dropping !== '' && <DropDialog id={dropping} onClose={() => setDropping('')} />}
    </>
  )
})
