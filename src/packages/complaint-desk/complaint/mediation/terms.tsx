import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../../contract/limits'
import type { ComplaintMediationStore, Mediation, SpeakingSide } from './complaint-mediation-store'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { moment } from '../../parts/spoken.zh'
import { MediationFormPart } from './mediation-form'
import { words } from './words.zh'

interface TermsProps {
  store: ComplaintMediationStore
  mediation: Mediation
  now: string
}

const both: readonly SpeakingSide[] = ['first', 'other']

/** Terms can be written only once both sides take part and there is a mediator. */
const isUnderWay = ({ state, first, other, hasMediator }: Mediation): boolean =>
  state === 'open' && hasMediator && first.isIn === true && other.isIn === true

/** The terms, who has accepted them, and the agreement number. */
export const Terms = observer(function Terms({ store, mediation, now }: TermsProps) {
  const { terms, checkAt, state } = mediation
  const { terms: typed, paper } = store.typed
  const { speak, propose: canWrite, notePaper } = mediation.may
  const write = () => {
    if (typed === '' && terms) store.type({ terms: terms.words })
    store.toggle('terms')
  }
  return (
    <View className="stack">
      <View className="t-strong">{words.terms}</View>
      {terms ? (
        <>
          <View className="t-read cs-said">{terms.words}</View>
          <View className="t-note cs-kept">
            {both.map((side) => words.agrees(words.sides[side], terms[side])).join('，')}
          </View>
          {terms.paperNumber !== null && <View className="t-note">{words.paperIs(terms.paperNumber)}</View>}
          {checkAt !== null && <View className="t-note cs-kept">{words.checkAt(moment(checkAt, now))}</View>}
          {state === 'open' &&
            speak
              .filter((side) => !terms[side] && mediation[side].isIn === true)
              .map((side) => (
                <BigButton
                  key={side}
                  kind="line"
                  label={words.sayAgree(words.sides[side])}
                  isBusy={store.act.doing === side}
                  onPress={() => void store.sayTerms(mediation.id, side, terms.version)}
                />
              ))}
        </>
      ) : (
        <View className="t-quiet">{isUnderWay(mediation) ? words.termsNone : words.termsNeed}</View>
      )}
      {canWrite && store.form !== 'terms' && (
        <BigButton kind="line" label={terms ? words.termsChange : words.termsWrite} onPress={write} />
      )}
      <MediationFormPart
        store={store}
        form="terms"
        hint={words.termsHint}
        flaw={typed.trim() === '' ? words.flaws.terms : undefined}
        onSend={() => void store.propose(mediation.id)}
      >
        <Field
          isLong
          label={words.termsField}
          value={typed}
          maxLength={limits.termsMax}
          onInput={(next) => store.type({ terms: next })}
        />
      </MediationFormPart>
      {terms && notePaper && terms.paperNumber === null && store.form !== 'paper' && (
        <BigButton kind="line" label={words.paperWrite} onPress={() => store.toggle('paper')} />
      )}
      <MediationFormPart
        store={store}
        form="paper"
        hint={words.paperHint}
        flaw={paper.trim() === '' ? words.flaws.paper : undefined}
        onSend={() => void store.notePaper(mediation.id)}
      >
        <Field
          label={words.paper}
          value={paper}
          maxLength={limits.handedNumberMax}
          onInput={(next) => store.type({ paper: next })}
        />
      </MediationFormPart>
    </View>
  )
})
