import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDate } from '../../../domain/spoken.zh'
import type { Mediation, MediationStore } from './mediation-store'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { iconClass } from '../../../ui/icons/tones'
import { Outcome } from '../../../ui/outcome'
import { whole } from '../parts/spoken.zh'
import './index.scss'
import { termLines, termsAnswers } from './sides'
import { words } from './words.zh'

const Checks = ({ checks }: { checks: Mediation['checks'] }) => (
  <View className="stack-s">
    <View className="t-strong">{words.checksTitle}</View>
    <View>{words.checks(checks.map((at) => whole(spokenDate(at))).join('、'))}</View>
  </View>
)

const Answers = ({ side, terms }: { side: Mediation['side']; terms: NonNullable<Mediation['terms']> }) => (
  <>
    <View className="rule" />
    {termsAnswers(side, terms).map(({ who, isOk }) => (
      <View key={who} className="row">
        <View className={`ic ic-m ${iconClass(isOk ? 'check-circle' : 'clock', 'ink')}`} />
        <View className="grow">{who}</View>
        <View className={isOk ? 't-ok t-strong' : 't-quiet'}>{isOk ? words.ok : words.notYet}</View>
      </View>
    ))}
  </>
)

/** The anchor of the terms. */
export const TERMS = 'talk-terms'

const titleOf = (state: Mediation['state']): string => {
  if (state === 'agreed') return words.agreedTitle
  return state === 'stopped' ? words.termsWas : words.termsTitle
}

/** The proposed or agreed terms and who has accepted them; after a stop no one is shown as accepting. */
export const Terms = observer(function Terms({ store, mediation }: { store: MediationStore; mediation: Mediation }) {
  const { terms, state, side, checks } = mediation
  if (!terms) return null
  const isAgreed = state === 'agreed'
  return (
    <Card>
      <View id={TERMS} className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {titleOf(state)}
      </View>
      {isAgreed && <View>{words.agreedText}</View>}
      <View className="tk-lines" {...a11y({ role: 'list' })}>
        {termLines(terms.words).map((line) => (
          <View key={line} className="t-read" {...a11y({ role: 'listitem' })}>
            {line}
          </View>
        ))}
      </View>
      {state !== 'stopped' && <Answers side={side} terms={terms} />}
      {terms.paperNumber !== null && <View className="t-note">{words.paper(terms.paperNumber)}</View>}
      {checks.length > 0 && <Checks checks={checks} />}
      <Outcome problem="" {...(store.done === 'wished' && { done: words.wished, text: words.wishedText })} />
    </Card>
  )
})
