import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Mediation, MediationStore } from './mediation-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Outcome } from '../../../ui/outcome'
import { showPart } from '../parts/show-part'
import { headline } from '../parts/spoken.zh'
import { AfterMeeting } from './after-meeting'
import { TermsAnswer, TermsWish } from './answer'
import { Leave, type Leaving } from './leave'
import { Mediating } from './mediating'
import { Mediator } from './mediator'
import { Meetings, TIMES } from './meetings'
import { Rights } from './rights'
import { Terms } from './terms'
import { words } from './words.zh'

interface MediationViewProps {
  store: MediationStore
  mediation: Mediation
  now: string
}

/** Who can see whose identity, as the reading side needs to know. */
export const whoseWords = ({ side, saidBy }: Mediation): string => {
  if (side === 'mediator') return words.toMediator
  if (side === 'first') return saidBy === null ? words.toFirst : words.toFirstNamed
  return saidBy === null ? words.secret : words.saidBy(saidBy)
}

/** Leaving, or asking for another mediator: unobtrusive, and always available. */
const WaysOut = observer(function WaysOut({
  store,
  mediation,
  onLeave,
}: Omit<MediationViewProps, 'now'> & { onLeave: (what: Leaving) => void }) {
  const { may, side, state } = mediation
  const { leaving } = store
  const stop = state === 'agreed' ? words.stopAgreed : words.stop
  if (may.accept) return null // these buttons are shown under the rights
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

/** The subject, the mediator, the rights, the meeting times and the terms. */
export const MediationView = observer(function MediationView({ store, mediation, now }: MediationViewProps) {
  const [asked, setAsked] = useState<Leaving | null>(null)
  const [isWishing, setIsWishing] = useState(false)
  const [isNaming, setIsNaming] = useState(false)
  const again = () => {
    setIsNaming(true)
    showPart(TIMES)
  }
  const { title, state, side, isIn, isOtherIn, terms } = mediation
  // Where there are terms the other side has joined; this side's data shows that only after the next refresh.
  const isWaiting = state === 'open' && side !== 'mediator' && isIn === true && !isOtherIn && terms === null
  const wishing = { store, mediation, isWishing, setIsWishing }
  if (store.done === 'gone') return <Outcome problem="" done={words.gone} text={words.goneText} />
  return (
    <>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {headline(title)}
      </View>
      <View className="t-read">
        {mediation.words}
        {whoseWords(mediation)}
      </View>
      {state === 'stopped' && <Notice kind="plain" icon="stamp" title={words.stopped} text={words.stoppedText[side]} />}
      {side !== 'mediator' && <Mediator mediation={mediation} now={now} />}
      <Rights store={store} mediation={mediation} onLeave={setAsked} />
      {isWaiting && <View className="t-quiet">{words.waitsOther}</View>}
      <AfterMeeting mediation={mediation} now={now} onAgain={again} />
      {state === 'open' && (
        <Meetings store={store} mediation={mediation} now={now} isNaming={isNaming} setIsNaming={setIsNaming} />
      )}
      <Terms store={store} mediation={mediation} />
      <TermsWish {...wishing} />
      <Mediating store={store} mediation={mediation} />
      <WaysOut store={store} mediation={mediation} onLeave={setAsked} />
      <Leave store={store} what={asked} onClose={() => setAsked(null)} />
      <TermsAnswer {...wishing} />
    </>
  )
})
