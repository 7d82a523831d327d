import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { replyPromise, visitPromise } from '../../../domain/complaints/clock/clock-words.zh'
import { replyDue } from '../../../domain/complaints/clock/reply-due'
import { visitDue } from '../../../domain/complaints/clock/visit-due'
import { workdaysAt } from '../../../stores/district/workdays'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { unbroken, whole } from '../parts/spoken.zh'
import { words } from './words.zh'

/** What happens after a complaint is filed, with the hours that hold for one filed now. */
export const After = observer(function After({ now }: { now: string }) {
  const { district } = useStores()
  const { calendar } = workdaysAt(district, now)
  const reply = replyPromise(replyDue(calendar, now, 'soon'), now)
  const visit = visitPromise(visitDue(calendar, now), now)
  return (
    <View className="ka">
      <Card>
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {words.after}
        </View>
        <LineItem icon="chat" title={unbroken(reply)} note={words.afterReply} />
        <LineItem icon="walk" title={unbroken(visit)} note={whole(words.afterUrgent)} />
        <LineItem icon="complaint" title={words.afterEnd} note={words.afterAgain} />
      </Card>
    </View>
  )
})
