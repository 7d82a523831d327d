import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/booking/words.zh'
import { go } from '../../../pages/shared/go'
import type { Target } from '../../../stores/move'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { words } from './words.zh'

interface DoneProps {
  target: Target
  isTold: boolean
  now: string
}

/** Where it is now, and whether somebody still has to be told. */
export function Done({ target: { room, startsAt, endsAt }, isTold, now }: DoneProps) {
  return (
    <>
      <View {...a11y({ live: 'polite' })}>
        <Notice
          kind="ok"
          icon="check-circle"
          title={words.done(room.name, spanWord(startsAt, endsAt, now))}
          text={isTold ? words.doneTold : words.doneUntold}
        />
      </View>
      <BigButton label={words.back} onPress={go.back} />
    </>
  )
}
