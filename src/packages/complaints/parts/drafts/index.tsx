import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Draft } from '../../../../stores/complaints/draft/draft'
import { useStores } from '../../../../stores/root'
import { a11y } from '../../../../ui/a11y'
import { DraftCard, type Titled } from './draft-card'
import { DropDialog } from './drop-dialog'

interface DraftsProps {
  title: string
  now: string
  /** Shows only drafts in this state; all of them without it. */
  step?: Draft['step']
  /** The draft that is already open on screen. */
  except?: string
  /** The loaded complaints: a draft that has arrived takes the title of its complaint. */
  complaints?: readonly Titled[]
}

/** The drafts on the phone: unfinished, queued for a connection, or with unsent photos. Renders nothing without any. */
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
