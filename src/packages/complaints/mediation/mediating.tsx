import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { Mediation, MediationStore } from './mediation-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Outcome } from '../../../ui/outcome'
import { words } from './words.zh'

/** The anchor of the form for the terms. */
export const DRAFT = 'talk-draft'

const Draft = observer(function Draft({ store }: { store: MediationStore }) {
  return (
    <Card>
      <Field
        label={words.draft}
        hint={words.draftHint}
        isLong
        value={store.draft}
        maxLength={limits.termsMax}
        onInput={(draft) => store.type('draft', draft)}
      />
      <BigButton
        label={words.sendDraft}
        isBusy={store.terms.doing === 'draft'}
        busyLabel={words.sendingDraft}
        offReason={store.draft.trim() === '' ? words.wishOff : undefined}
        onPress={() => void store.sendDraft()}
      />
      <Outcome
        problem={store.terms.problem}
        {...(store.done === 'proposed' && { done: words.proposed, text: words.proposedText })}
      />
    </Card>
  )
})

const Paper = observer(function Paper({ store }: { store: MediationStore }) {
  return (
    <Card>
      <Field
        label={words.paperField}
        hint={words.paperHint}
        value={store.paperNumber}
        maxLength={limits.handedNumberMax}
        onInput={(number) => store.type('paperNumber', number)}
      />
      <BigButton
        kind="line"
        label={words.sendPaper}
        isBusy={store.paper.isBusy}
        busyLabel={words.sendingPaper}
        offReason={store.paperNumber.trim() === '' ? words.wishOff : undefined}
        onPress={() => void store.notePaper()}
      />
      <Outcome problem={store.paper.problem} {...(store.done === 'noted' && { done: words.noted })} />
    </Card>
  )
})

/** The mediator's forms: the terms, and the number of the signed agreement. */
export const Mediating = observer(function Mediating({
  store,
  mediation,
}: {
  store: MediationStore
  mediation: Mediation
}) {
  const { side, may, terms, state } = mediation
  if (side !== 'mediator') return null
  return (
    <>
      {may.propose && (
        <View id={DRAFT}>
          <Draft store={store} />
        </View>
      )}
      {terms !== null && state === 'agreed' && <Paper store={store} />}
    </>
  )
})
