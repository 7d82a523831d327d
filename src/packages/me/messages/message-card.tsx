import { View } from '@tarojs/components'
import { spokenAge } from '../../../domain/spoken.zh'
import { go } from '../../../pages/shared/go'
import type { Message } from '../../../stores/messages/inbox'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { words } from './words.zh'

/** One message: title, time, and a link to its subject. Unread ones are labelled as new. */
export function MessageCard({ message, now }: { message: Message; now: string }) {
  const { title, text, page, at, isRead } = message
  return (
    <Card>
      <View className="between">
        <View className="t-title">{title}</View>
        {!isRead && <Tag look="lamp" words={words.fresh} />}
      </View>
      <View className="t-read">{text}</View>
      <View className="t-note">{spokenAge(at, now)}</View>
      {page !== null && <BigButton kind="line" label={words.see} onPress={() => go.page(page)} />}
    </Card>
  )
}
