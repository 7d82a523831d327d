import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { words } from './words.zh'

/** At the end of a visit in large letters: whether they are to stay. Renders nothing where the letters are as usual. */
export const KeepLetters = observer(function KeepLetters() {
  const { settings } = useStores()
  if (!settings.isEnlarged) return null
  return (
    <Card kind="lit">
      <View className="t-strong">{words.lettersAsked}</View>
      <BigButton kind="line" label={words.lettersKeep} onPress={() => settings.setLetters('elder')} />
      <BigButton kind="link" label={words.lettersUsual} onPress={settings.endVisit} />
    </Card>
  )
})
