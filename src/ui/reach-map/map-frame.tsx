import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import type { ReachMapProps } from './types'
import { ME } from './mark-words'
import './index.scss'

type FrameProps = Pick<ReachMapProps, 'label' | 'reach' | 'stairs' | 'me' | 'meWord' | 'attribution'> & {
  children: ReactNode
}

/** The card around the map, with a legend of what is drawn and the attribution. */
export function MapFrame({ label, reach = [], stairs = [], me, meWord = ME, attribution, children }: FrameProps) {
  const isKeyed = reach.length > 0 || stairs.length > 0
  return (
    <View className="rm" {...a11y({ role: 'group', label })}>
      <View className="rm-box">{children}</View>
      {(isKeyed || attribution !== '') && (
        <View className="rm-foot">
          {isKeyed && (
            <View className="rm-key">
              {reach.length > 0 && <View className="rm-k rm-kr">10 分钟走得到</View>}
              {stairs.length > 0 && <View className="rm-k rm-ks">梯坎</View>}
              {me && <View className="rm-k rm-km">{meWord}</View>}
            </View>
          )}
          {attribution !== '' && <View className="t-note">{attribution}</View>}
        </View>
      )}
    </View>
  )
}
