import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { MergingStore } from './merging-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { Outcome } from '../../../ui/outcome'
import '../icons.scss'
import { words } from './words.zh'

/** Asks whether a record made at the counter is about the resident. Both answers look equal. */
function MergePage() {
  const { call, session } = useStores()
  const [store] = useState(() => new MergingStore(call, session))
  useEffect(() => void session.load(), [session])
  const { value: me, problem } = session.me
  const { answered, act } = store
  const offer = me?.mergeOffer

  return (
    <Screen>
      <SampleLine />
      {!me &&
        (problem ? (
          <Failed title={words.failedTitle} load={session.me} onRetry={() => void session.load()} />
        ) : (
          <Bones shape="page" words={words.loading} />
        ))}
      {offer && !answered && (
        <Card>
          <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
            {words.title(offer.name)}
          </View>
          <View className="t-read">{words.text(offer.community)}</View>
          <Notice kind="lamp" icon="warning" title={words.warning} />
          <View className="pair">
            <BigButton label={words.yes} isBusy={act.doing === 'yes'} onPress={() => void store.answer(true)} />
            <BigButton
              kind="line"
              label={words.no}
              isBusy={act.doing === 'no'}
              onPress={() => void store.answer(false)}
            />
          </View>
        </Card>
      )}
      {me && !offer && !answered && <EmptyState art="day" title={words.gone} text={words.goneText} />}
      <Outcome
        problem={act.problem}
        done={answered === 'yes' ? words.merged : answered === 'no' ? words.refused : ''}
      />
      {answered && <BigButton label={words.back} onPress={go.back} />}
    </Screen>
  )
}

export default observer(MergePage)
