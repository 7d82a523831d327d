import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../../contract/limits'
import { lineProblem } from '../../../../domain/visible-words.zh'
import { whole } from '../../../../domain/complaints/unbroken.zh'
import { spokenDate } from '../../../../domain/spoken.zh'
import { CopyButton } from '../../../../pages/shared/staff/copy-button'
import type { ComplaintMediationStore, Mediation } from './complaint-mediation-store'
import { a11y } from '../../../../ui/a11y'
import { BigButton } from '../../../../ui/big-button'
import { Card as Surface } from '../../../../ui/card'
import { Field } from '../../../../ui/field'
import { MediationFormPart } from './mediation-form'
import { words } from './words.zh'

interface CardProps {
  store: ComplaintMediationStore
  mediation: Mediation
}

/** `7K3QF-` and `XM2RA`: breaks the code in half where it does not fit on one line. */
const halvesOf = (code: string): string[] => {
  const [first = '', ...rest] = code.split('-')
  return rest.length === 0 ? [first] : [`${first}-`, rest.join('-')]
}

/** The card for the other side's door: its code in very large type, to be copied onto paper. */
export const Card = observer(function Card({ store, mediation }: CardProps) {
  const { card } = store
  const { otherDoor } = mediation
  return (
    <>
      {card && (
        <Surface kind="lit">
          <View className="t-lead center" {...a11y({ live: 'polite' })}>
            {words.cardShown}
          </View>
          <View className="st-code">
            {halvesOf(card.card).map((half) => (
              <View key={half}>{half}</View>
            ))}
          </View>
          <View className="t-note center">{words.cardUntil(whole(spokenDate(card.expiresAt)))}</View>
          <View className="t-read">{words.cardHow}</View>
          <CopyButton label={words.cardCopy} text={card.card} />
        </Surface>
      )}
      {!card && otherDoor !== '' && <View className="t-note cs-kept">{words.cardMadeFor(whole(otherDoor))}</View>}
      {store.form !== 'card' && (
        <BigButton
          kind={card || otherDoor !== '' ? 'line' : 'soft'}
          label={card || otherDoor !== '' ? words.cardAgain : words.cardMake}
          onPress={() => {
            store.type({ otherDoor })
            store.toggle('card')
          }}
        />
      )}
      <MediationFormPart
        store={store}
        form="card"
        hint={words.cardHint}
        flaw={store.typed.otherDoor.trim() === '' ? words.flaws.card : undefined}
        onSend={() => void store.invite(mediation.id)}
      >
        <Field
          label={words.cardDoor}
          hint={words.cardDoorHint}
          value={store.typed.otherDoor}
          error={lineProblem(store.typed.otherDoor)}
          maxLength={limits.doorMax}
          onInput={(otherDoor) => store.type({ otherDoor })}
        />
      </MediationFormPart>
    </>
  )
})
