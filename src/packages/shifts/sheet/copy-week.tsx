import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { Problem } from '../../../pages/shared/staff/problem'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import type { CopyWeekStore } from './copy-week-store'
import { words } from './words.zh'

interface CopyWeekProps {
  store: CopyWeekStore
  now: string
}

/** Plans the week as the last one: what would be copied, how far it is, and what could not be. */
export const CopyWeek = observer(function CopyWeek({ store, now }: CopyWeekProps) {
  const { plan, copied, progress, act } = store
  const { copy } = words
  if (!plan && !copied) return <Problem act={act} />
  if (copied) {
    const { made, failed } = copied
    return (
      <Card>
        <View className="stack" {...a11y({ live: 'polite' })}>
          <View className="t-title">{copy.made(made)}</View>
          {failed.length > 0 && <View>{copy.failed(failed.length)}</View>}
          {failed.map(({ id, title, startsAt, why }) => (
            <View key={id} className="t-read">
              {copy.one(title, spokenWhen(startsAt, now), why)}
            </View>
          ))}
        </View>
        <BigButton kind="line" label={copy.close} onPress={store.stop} />
      </Card>
    )
  }
  if (!plan) return null
  const { rows, already } = plan
  return (
    <Card>
      <View className="t-title">{copy.title(rows.length)}</View>
      {already > 0 && <View>{copy.already(already)}</View>}
      {rows.length === 0 && already === 0 && <View>{copy.nothing}</View>}
      {rows.length > 0 && <View className="t-note">{copy.text}</View>}
      <View className="t-strong" {...a11y({ live: 'polite' })}>
        {progress && copy.progress(progress.at, progress.all)}
      </View>
      <Problem act={act} />
      <View className="pair">
        {rows.length > 0 && (
          <BigButton
            kind="soft"
            label={copy.send(rows.length)}
            isBusy={act.doing === 'copy'}
            onPress={() => void store.copy()}
          />
        )}
        <BigButton kind="line" label={copy.keep} onPress={store.stop} />
      </View>
    </Card>
  )
})
