import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { consentWords } from '../../../domain/programmes/consent.zh'
import { spokenDate } from '../../../domain/spoken.zh'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Dock } from '../../../ui/dock'
import type { ChildDraftStore } from './child-draft-store'
import type { ChildrenStore } from './children-store'
import { Withdraw } from './endings'
import { words } from './words.zh'

interface ConsentProps {
  store: ChildDraftStore
  family: ChildrenStore
  /** Not now. */
  onBack: () => void
  /** Consented, or taken back. */
  onDone: () => void
}

/** What a guardian consents to, on a page of its own: agrees, goes back, or takes it back. */
export const Consent = observer(function Consent({ store, family, onBack, onDone }: ConsentProps) {
  const { act, child, draft } = store
  const given = child?.consent ?? null
  const agree = async () => {
    if (await store.save(true)) onDone()
  }
  return (
    <>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {given ? words.consentedTitle : consentWords.title}
      </View>
      <View className="t-read">
        {given ? words.consentedFor(draft.called, spokenDate(given.givenAt)) : words.consentFor(draft.called)}
      </View>
      <Card>
        {consentWords.paragraphs.map(({ title, text }) => (
          <View key={title} className="stack-s">
            <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
              {title}
            </View>
            <View className="t-read">{text}</View>
          </View>
        ))}
      </Card>
      {child && given ? (
        <Dock problem={family.act.problem}>
          <Withdraw store={family} child={child} onDone={onDone} />
        </Dock>
      ) : (
        <Dock note={words.notAgreed} problem={act.problem}>
          <BigButton
            label={consentWords.yes}
            isBusy={act.isBusy}
            busyLabel={words.agreeing}
            onPress={() => void agree()}
          />
          <BigButton kind="line" label={words.back} onPress={onBack} />
        </Dock>
      )}
    </>
  )
})
