import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useStores } from '../../stores/root'
import { a11y } from '../../ui/a11y'
import { TabBar, type TabKey } from '../../ui/tab-bar'
import { FrameQuestion } from './question'

const tabPages: Record<TabKey, string> = {
  near: '/pages/home/index',
  rooms: '/pages/rooms/index',
  complaints: '/pages/complaints/index',
  me: '/pages/me/index',
}

interface ScreenProps {
  /** The tab of this page; none for a page opened on top. */
  tab?: TabKey
  /** The content fills the height instead of flowing. */
  isFilled?: boolean
  /** For the staff, who use computers: as wide as the window. */
  isWide?: boolean
  children: ReactNode
}

/** The root of every page: its class alone sets the text size of everything inside. */
export const Screen = observer(function Screen({ tab, isFilled = false, isWide = false, children }: ScreenProps) {
  const { settings } = useStores()
  return (
    <View className={`${settings.rootClass} page${isWide ? ' page-wide' : ''}`} {...a11y({ role: 'main' })}>
      <View className={`main${isFilled ? ' main-fill' : ''}${tab ? ' main-tab' : ''}`}>{children}</View>
      {tab && <TabBar chosen={tab} onChoose={(key) => void Taro.switchTab({ url: tabPages[key] })} />}
      <FrameQuestion />
    </View>
  )
})
