import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { go } from '../../../pages/shared/go'
import type { Blocked, BlockStore } from './block-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { spanOf } from './span'
import { words } from './words.zh'

interface DoneProps {
  store: BlockStore
  blocked: Blocked
  now: string
}

/** What was blocked, and where to undo it. */
export const Done = observer(function Done({ store, blocked: { startsAt, endsAt, weeks }, now }: DoneProps) {
  return (
    <>
      <View {...a11y({ live: 'polite' })}>
        <Notice
          kind="ok"
          icon="check-circle"
          title={words.done(store.rooms.room?.name ?? '')}
          text={words.doneText(words.sum(spanOf({ startsAt, endsAt }, now), weeks))}
        />
      </View>
      <BigButton label={words.back} onPress={go.back} />
      <BigButton kind="line" label={words.another} onPress={store.another} />
    </>
  )
})
