import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { SceneCard } from '../scene-card'
import { SampleTag, Tag, type TagProps } from '../tag'
import { WayProfile } from '../way-profile'
import type { WayPiece } from '../way-profile/way-picture'
import './index.scss'

interface AnswerCardProps {
  scene?: 'day' | 'night' | 'house'
  /** Why this point is the answer, such as 最近 or 现在开着的. */
  lead: string
  isSample?: boolean
  name: string
  /** Where that is, where the name is not a place. */
  at?: string
  /** Whole minutes on foot, the largest figure of the page; words where the time is unknown. */
  walk: { minutes: number; lead?: string } | { words: string }
  /** Open or closed, stairs or lift, age of an old answer. */
  tags: readonly TagProps[]
  /** Omitted where there is no walking network. */
  way?: readonly WayPiece[]
  /** What the minutes are based on, and an alternative way if there is one. */
  source?: string
  /** The main button, and perhaps a secondary one. */
  children?: ReactNode
}

/** The answer of the page: one point with its minutes and stairs, and one main button. */
export function AnswerCard({ scene, lead, isSample, name, at, walk, tags, way, source, children }: AnswerCardProps) {
  return (
    <SceneCard scene={scene}>
      <View className="between t-quiet">
        {lead}
        {isSample && <SampleTag />}
      </View>
      <View className="t-title an-n" {...a11y({ role: 'heading', level: 2 })}>
        {name}
      </View>
      {at && <View className="an-n">{at}</View>}
      <View className="an-f">
        {'minutes' in walk ? (
          <View className="an-m">
            {walk.lead ?? '步行约'}
            <View className="an-num">{walk.minutes}</View>
            <View className="t-lead">分钟</View>
          </View>
        ) : (
          <View className="t-lead">{walk.words}</View>
        )}
        <View className="an-t">
          {tags.map((tag) => (
            <Tag key={tag.words} {...tag} />
          ))}
        </View>
      </View>
      {way && way.length > 0 && <WayProfile pieces={way} />}
      {source && <View className="t-note an-s">{source}</View>}
      {children}
    </SceneCard>
  )
}
