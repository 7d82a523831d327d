import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { Mediation, MediationStore } from './mediation-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Dock } from '../../../ui/dock'
import { Field } from '../../../ui/field'
import { Outcome } from '../../../ui/outcome'
import { showPart } from '../parts/show-part'
import { TERMS } from './terms'
import { words } from './words.zh'

const Wish = observer(function Wish({ store, onClose }: { store: MediationStore; onClose: () => void }) {
  const send = async () => {
    await store.sendWish()
    if (store.terms.problem === '') onClose()
  }
  return (
    <Card>
      <Field
        label={words.wish}
        hint={words.wishHint}
        isLong
        value={store.wish}
        maxLength={limits.noteMax}
        onInput={(wish) => store.type('wish', wish)}
      />
      <BigButton
        kind="soft"
        label={words.sendWish}
        isBusy={store.terms.doing === 'wish'}
        busyLabel={words.sendingWish}
        offReason={store.wish.trim() === '' ? words.wishOff : undefined}
        onPress={() => void send()}
      />
      <Outcome problem={store.terms.problem} />
    </Card>
  )
})

/** The anchor of the wish for changes, which is shown under the terms. */
const WISH = 'terms-wish'

interface TermsAnswerProps {
  store: MediationStore
  mediation: Mediation
  isWishing: boolean
  setIsWishing: (isWishing: boolean) => void
}

/** The notice that nobody has to agree, and the form for wishes to change the terms. */
export const TermsWish = observer(function TermsWish({ store, mediation, isWishing, setIsWishing }: TermsAnswerProps) {
  const { may, side } = mediation
  if (side === 'mediator') return null
  return (
    <>
      {may.confirm && <View className="t-note">{words.free}</View>}
      {isWishing && may.propose && (
        <View id={WISH}>
          <Wish store={store} onClose={() => setIsWishing(false)} />
        </View>
      )}
    </>
  )
})

/** Accepts the terms, or opens the form for wishes to change them. */
export const TermsAnswer = observer(function TermsAnswer({
  store,
  mediation,
  isWishing,
  setIsWishing,
}: TermsAnswerProps) {
  const { may, side } = mediation
  if (side === 'mediator' || (!may.confirm && !may.propose)) return null
  const agree = async () => {
    await store.agree()
    if (store.terms.problem === '') showPart(TERMS)
  }
  const toggle = () => {
    setIsWishing(!isWishing)
    if (!isWishing) showPart(WISH)
  }
  return (
    <Dock problem={isWishing ? '' : store.terms.problem}>
      <View className="pair">
        {may.confirm && (
          <BigButton
            label={words.agree}
            isBusy={store.terms.doing === 'agree'}
            busyLabel={words.agreeing}
            onPress={() => void agree()}
          />
        )}
        {may.propose && <BigButton kind="line" icon="edit" label={words.change} onPress={toggle} />}
      </View>
    </Dock>
  )
})
