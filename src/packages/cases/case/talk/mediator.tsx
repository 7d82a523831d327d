import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { CaseTalkStore, Talk } from './case-talk-store'
import type { SeenCase } from '../staff-case-store'
import { BigButton } from '../../../../ui/big-button'
import { Tag } from '../../../../ui/tag'
import { MediatorField } from './mediator-field'
import { TalkFormPart } from './talk-form'
import { words } from './words.zh'

interface MediatorProps {
  store: CaseTalkStore
  talk: Talk
  mediators: SeenCase['mediators']
  /** The caller leads the case. */
  isLed: boolean
}

const lineOf = ({ mediator, hasMediator }: Talk): string => {
  if (mediator === null) return words.mediatorMissing
  return hasMediator ? words.mediatorIs(mediator) : words.mediatorAsked(mediator)
}

/** Who helps the two, whether they have said yes, and somebody else instead. */
export const Mediator = observer(function Mediator({ store, talk, mediators, isLed }: MediatorProps) {
  const { isCallerMediator, hasMediator, asksOtherMediator, state } = talk
  const isOpen = state === 'open'
  return (
    <View className="stack">
      <View className="wrap">
        <View>{lineOf(talk)}</View>
        {asksOtherMediator && <Tag look="warn" icon="warning" words={words.asksOther} />}
      </View>
      {isOpen && isCallerMediator && !hasMediator && (
        <BigButton
          kind="soft"
          label={words.mediate}
          isBusy={store.act.doing === 'mediate'}
          onPress={() => void store.mediate(talk.id)}
        />
      )}
      {isOpen && isLed && store.form !== 'mediator' && (
        <BigButton kind="line" label={words.change} onPress={() => store.toggle('mediator')} />
      )}
      <TalkFormPart
        store={store}
        form="mediator"
        flaw={store.typed.mediatorId === '' ? words.flaws.mediator : undefined}
        onSend={() => void store.askMediator(talk.id)}
      >
        <MediatorField store={store} mediators={mediators} />
      </TalkFormPart>
    </View>
  )
})
