import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Draft } from '../../../../stores/complaints/draft/draft'
import { go } from '../../../../pages/shared/go'
import { useStores } from '../../../../stores/root'
import { BigButton } from '../../../../ui/big-button'
import { joined } from '../spoken.zh'
import { words } from './words.zh'

/** The name and number that the server refused: the complaint itself was filed, and the input can still be read. */
export const RefusedReporter = observer(function RefusedReporter({ draft }: { draft: Draft }) {
  const { outbox } = useStores()
  const { id, reporter, reporterProblem } = draft
  if (!reporter) return null
  return (
    <View className="stack">
      <View>{reporterProblem}</View>
      <View className="t-strong">{words.typed(joined([reporter.name, reporter.phone]))}</View>
      <View className="pair">
        <BigButton kind="line" icon="edit" label={words.toProfile} onPress={go.profile} />
        <BigButton kind="line" label={words.noReporter} onPress={() => outbox.dropReporter(id)} />
      </View>
    </View>
  )
})
