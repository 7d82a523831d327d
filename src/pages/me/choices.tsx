import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import type { Letters } from '../../stores/settings'
import { Card } from '../../ui/card'
import { Segmented } from '../../ui/segmented'
import { PaceSwitch } from '../shared/pace'
import { words } from './words.zh'

const sizes: readonly Letters[] = ['normal', 'elder', 'xl']

/** Text size and walking pace, the two settings that apply to every page. */
export const Choices = observer(function Choices() {
  const { settings } = useStores()
  return (
    <>
      <Card>
        <View className="t-lead">{words.letters}</View>
        <Segmented
          label={words.lettersLabel}
          items={sizes.map((value) => ({ value, label: words.sizes[value] }))}
          value={settings.letters}
          onChange={settings.setLetters}
        />
        <View className="t-note">{words.lettersNote}</View>
      </Card>
      <Card>
        <View className="t-lead">{words.pace}</View>
        <PaceSwitch />
        <View className="t-note">{words.paceNote}</View>
      </Card>
    </>
  )
})
