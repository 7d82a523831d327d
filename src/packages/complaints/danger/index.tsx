import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { placeToSay } from '../../../stores/complaints/draft/draft-input'
import { go } from '../../../pages/shared/go'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useStores } from '../../../stores/root'
import { a11y, pressable } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import './index.scss'
import { placeWord } from '../parts/spoken.zh'
import { spokenDanger } from './spoken'
import { words } from './words.zh'

/** Emergencies: three numbers in large type, and what to say first. Nothing is filed here; drafts stay. */
function DangerPage() {
  const { device, outbox } = useStores()
  const { draft: id = '' } = useRouter().params
  const draft = outbox.shelf.find(id)
  const place = draft ? placeToSay(draft.content, limits.placeWordsMax) : null
  const door = draft?.content.door.trim() ?? ''
  return (
    <Screen hasOwnReading>
      <SampleLine>
        <ReadAloud text={spokenDanger(place)} />
      </SampleLine>
      <View className="stack-s">
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {words.title}
        </View>
        {draft && <View className="t-read">{words.kept}</View>}
      </View>
      {words.numbers.map(({ number, what, when }) => (
        <View
          key={number}
          className="eg"
          {...pressable(() => void device.phone(number), { label: words.call(number, what, when) })}
        >
          <View className="eg-t">
            <View className="eg-n">{number}</View>
            <View className="eg-w grow">{what}</View>
            <Icon name="phone" tone="on-accent" />
          </View>
          <View>{when}</View>
        </View>
      ))}
      <Card>
        {place !== null ? (
          <>
            <View className="t-strong">{words.place}</View>
            <View className="t-title">{placeWord(place)}</View>
          </>
        ) : (
          <View className="t-read">{words.noPlace}</View>
        )}
        {door !== '' && <View className="t-read">{words.door(door)}</View>}
      </Card>
      <BigButton kind="line" label={id === '' ? words.leave : words.back} onPress={go.back} />
    </Screen>
  )
}

export default observer(DangerPage)
