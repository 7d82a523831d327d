import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/rooms/words.zh'
import { go } from '../../../pages/shared/go'
import type { Moving, Target } from './move-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { words } from './words.zh'

interface DoneProps {
  row: Moving['row']
  target: Target
  now: string
}

const nextOf = ({ personId, state }: Moving['row']): string => {
  if (personId === null) return words.doneNotNotified
  return state === 'requested' ? words.doneAsked : words.doneNotified
}

/** The booking's new place and time, and whether someone still has to be notified. */
export function Done({ row, target: { room, startsAt, endsAt }, now }: DoneProps) {
  return (
    <>
      <View {...a11y({ live: 'polite' })}>
        <Notice
          kind="ok"
          icon="check-circle"
          title={words.done(room.name, spanWord(startsAt, endsAt, now))}
          text={nextOf(row)}
        />
      </View>
      <BigButton label={words.back} onPress={go.back} />
    </>
  )
}
