import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ComplaintMediationStore, Mediation } from './complaint-mediation-store'
import type { SeenComplaint } from '../staff-complaint-store'
import { BigButton } from '../../../../ui/big-button'
import { Tag } from '../../../../ui/tag'
import { MediatorField } from './mediator-field'
import { MediationFormPart } from './mediation-form'
import { words } from './words.zh'

interface MediatorProps {
  store: ComplaintMediationStore
  mediation: Mediation
  mediators: SeenComplaint['mediators']
  /** The caller handles the complaint. */
  isLed: boolean
}

const lineOf = ({ mediator, hasMediator }: Mediation): string => {
  if (mediator === null) return words.mediatorMissing
  return hasMediator ? words.mediatorIs(mediator) : words.mediatorAsked(mediator)
}

/** The mediator, whether they have accepted, and a way to choose another. */
export const Mediator = observer(function Mediator({ store, mediation, mediators, isLed }: MediatorProps) {
  const { isCallerMediator, hasMediator, asksOtherMediator, state } = mediation
  const isOpen = state === 'open'
  return (
    <View className="stack">
      <View className="wrap">
        <View>{lineOf(mediation)}</View>
        {asksOtherMediator && <Tag look="warn" icon="warning" words={words.asksOther} />}
      </View>
      {isOpen && isCallerMediator && !hasMediator && (
        <BigButton
          kind="soft"
          label={words.mediate}
          isBusy={store.act.doing === 'mediate'}
          onPress={() => void store.mediate(mediation.id)}
        />
      )}
      {isOpen && isLed && store.form !== 'mediator' && (
        <BigButton kind="line" label={words.change} onPress={() => store.toggle('mediator')} />
      )}
      <MediationFormPart
        store={store}
        form="mediator"
        flaw={store.typed.mediatorId === '' ? words.flaws.mediator : undefined}
        onSend={() => void store.askMediator(mediation.id)}
      >
        <MediatorField store={store} mediators={mediators} />
      </MediationFormPart>
    </View>
  )
})
