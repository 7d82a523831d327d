import { View } from '@tarojs/components'
import { a11y } from '../../../../ui/a11y'
import { iconClass, type IconOf } from '../../../../ui/icons/tones'
import { SentWords } from '../../../../ui/masked-text'
import { unbroken } from '../spoken.zh'
import './index.scss'

/** A step of the timeline: past, missed, current or next. */
export interface Landing {
  key: string
  look: 'done' | 'late' | 'now' | 'later'
  /** A completed step shows a check instead. */
  icon: IconOf<'ink'> & IconOf<'ink2'>
  title: string
  /** The time, in words. */
  when?: string
  text?: string
  /** The text breaks only between words. */
  isWhole?: boolean
}

const drawingOf = ({ look, icon }: Landing): string => {
  if (look === 'done') return iconClass('check', 'on-accent')
  return look === 'later' ? iconClass(icon, 'ink2') : iconClass(icon, 'ink')
}

/** Past, current and next steps, one below the other. Next steps are hollow and muted. */
export function Timeline({ landings }: { landings: readonly Landing[] }) {
  return (
    <View className="tm" {...a11y({ role: 'list' })}>
      {landings.map((landing, index) => {
        const { key, look, title, when, text, isWhole } = landing
        const next = landings[index + 1]
        return (
          <View key={key} className="tm-i" {...a11y({ role: 'listitem' })}>
            <View className="tm-r">
              <View className={`ic tm-d tm-${look} ${drawingOf(landing)}`} />
              {next && <View className={`tm-l${look === 'done' || look === 'late' ? '' : ' tm-to'}`} />}
            </View>
            <View className="tm-b">
              <View className={`t-strong${look === 'later' ? ' t-quiet' : ''}`}>{title}</View>
              {when !== undefined && <View className="t-note">{unbroken(when)}</View>}
              {text !== undefined && (
                <View className={isWhole === true ? 'tm-whole' : ''}>
                  <SentWords words={text} />
                </View>
              )}
            </View>
          </View>
        )
      })}
    </View>
  )
}
