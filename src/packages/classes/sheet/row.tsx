import { View } from '@tarojs/components'
import { a11y, pressable } from '../../../ui/a11y'
import { iconClass } from '../../../ui/icons/tones'
import { Tag } from '../../../ui/tag'
import { kindIcon } from '../parts/kind-icon'
import type { ClassRow } from './class-sheet-store'
import './row.scss'
import { peopleLine, placeLine } from './row-words'
import { words } from './words.zh'

interface RowProps {
  row: ClassRow
  now: string
  onOpen: (sessionId: string) => void
}

/** One class of the day; it opens its roster. */
export function Row({ row, now, onOpen }: RowProps) {
  const { sessionId, title, kind, session, isFew } = row
  return (
    <View {...a11y({ role: 'listitem' })}>
      <View className="cs-row i-chevron-right-ink2" {...pressable(() => onOpen(sessionId))}>
        <View className={`ic ic-box ${iconClass(kindIcon[kind], 'ink')}`} />
        <View className="grow stack-s">
          <View className="t-strong">{title}</View>
          <View className="t-note">{placeLine(row, now)}</View>
          <View className="t-note">{session.cancelled ?? peopleLine(row)}</View>
          <View className="wrap">
            {session.cancelled !== null && <Tag look="plain" words={words.cancelled} />}
            {session.cancelled === null && isFew && <Tag look="warn" icon="warning" words={words.isFew} />}
            {session.cancelled === null && session.movedFrom !== null && <Tag look="plain" words={words.moved} />}
          </View>
        </View>
      </View>
    </View>
  )
}
