import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Talk, TalkStore } from './talk-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Outcome } from '../../../ui/outcome'
import { headline } from '../parts/spoken.zh'
import { TermsAnswer, TermsWish } from './answer'
import { Leave, type Leaving } from './leave'
import { Mediating } from './mediating'
import { Mediator } from './mediator'
import { Meetings } from './meetings'
import { Rights } from './rights'
import { Terms } from './terms'
import { words } from './words.zh'

interface TalkViewProps {
  store: TalkStore
  talk: Talk
  now: string
}

/** Who may know of whom, as the one who reads it must know. */
export const whoseWords = ({ side, saidBy }: Talk): string => {
  if (side === 'mediator') return words.toMediator
  if (side === 'first') return saidBy === null ? words.toFirst : words.toFirstNamed
  return saidBy === null ? words.secret : words.saidBy(saidBy)
}

/** Leaving what one takes part in, or asking for somebody else: quiet, and always there. */
const WaysOut = observer(function WaysOut({
  store,
  talk,
  onLeave,
}: Omit<TalkViewProps, 'now'> & { onLeave: (what: Leaving) => void }) {
  const { may, side, state } = talk
  const { leaving } = store
  const stop = state === 'agreed' ? words.stopAgreed : words.stop
  if (may.accept) return null // they stand under the rights
  return (
    <>
      {may.askOther && (
        <BigButton
          kind="line"
          label={words.askOther}
          isBusy={leaving.doing === 'other'}
          busyLabel={words.leaving}
          onPress={() => onLeave('other')}
        />
      )}
      {may.stop && (
        <BigButton
          kind="line"
          label={stop}
          isBusy={leaving.doing === 'stop'}
          busyLabel={words.leaving}
          onPress={() => onLeave('stop')}
        />
      )}
      {side === 'mediator' && may.refuse && (
        <BigButton
          kind="line"
          label={words.mediatorRefuse}
          isBusy={leaving.doing === 'refuse'}
          busyLabel={words.leaving}
          onPress={() => onLeave('leave')}
        />
      )}
      <Outcome problem={leaving.problem} />
    </>
  )
})

/** What it is about, who helps, one's rights, when to meet, and what the two would do. */
export const TalkView = observer(function TalkView({ store, talk, now }: TalkViewProps) {
  const [asked, setAsked] = useState<Leaving | null>(null)
  const [isWishing, setIsWishing] = useState(false)
  const { title, state, side, isIn, isOtherIn, terms } = talk
  // Where terms stand the other has come: that reaches this side with the next round.
  const isWaiting = state === 'open' && side !== 'mediator' && isIn === true && !isOtherIn && terms === null
  const wishing = { store, talk, isWishing, setIsWishing }
  if (store.done === 'gone') return <Outcome problem="" done={words.gone} text={words.goneText} />
  return (
    <>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {headline(title)}
      </View>
      <View className="t-read">
        {talk.words}
        {whoseWords(talk)}
      </View>
      {state === 'stopped' && <Notice kind="plain" icon="stamp" title={words.stopped} text={words.stoppedText[side]} />}
      {side !== 'mediator' && <Mediator talk={talk} now={now} />}
      <Rights store={store} talk={talk} onLeave={setAsked} />
      {isWaiting && <View className="t-quiet">{words.waitsOther}</View>}
      {state === 'open' && <Meetings store={store} talk={talk} now={now} />}
      <Terms store={store} talk={talk} />
      <TermsWish {...wishing} />
      <Mediating store={store} talk={talk} />
      <WaysOut store={store} talk={talk} onLeave={setAsked} />
      <Leave store={store} what={asked} onClose={() => setAsked(null)} />
      <TermsAnswer {...wishing} />
    </>
  )
})
