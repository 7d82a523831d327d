import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Act } from '../../../stores/act'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { openFile } from '../../../client/phone/open-file'
import type { Printed, PostersStore } from './posters-store'
import { words } from './words.zh'

/** What was printed, what it lacks, and the file. */
const Sheets = observer(function Sheets({ printed }: { printed: Printed }) {
  const { device } = useStores()
  const [act] = useState(() => new Act())
  const open = () => act.run(() => openFile(device.urlOf(printed.file)))
  return (
    <>
      <Notice kind="ok" icon="check-circle" title={words.ready(printed.sheets)} text={words.readyText} />
      {printed.lacking.length > 0 && (
        <View className="t-note">
          <View>{words.lacking}</View>
          {printed.lacking.map(({ point, lacks }) => (
            <View key={point.id}>{words.lackingAt(point.name, lacks)}</View>
          ))}
        </View>
      )}
      {act.problem !== '' && <Notice kind="warn" icon="warning" title={words.openFailed} />}
      <BigButton
        kind="soft"
        label={words.open}
        isBusy={act.isBusy}
        busyLabel={words.opening}
        onPress={() => void open()}
      />
    </>
  )
})

/** What the last press did. The element always exists, so that screen readers announce a change (live region). */
export const PostersOutcome = observer(function PostersOutcome({ store }: { store: PostersStore }) {
  const { printed, endedCount } = store
  return (
    <View className="st-said stack" {...a11y({ live: 'polite' })}>
      {printed && <Sheets key={printed.file} printed={printed} />}
      {endedCount > 0 && <Notice kind="ok" icon="check-circle" title={words.ended(endedCount)} />}
    </View>
  )
})
