import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useRef } from 'react'
import { useStores } from '../../stores/root'
import { a11y } from '../../ui/a11y'
import { TabBar, type TabKey } from '../../ui/tab-bar'
import { type PageNode, pageText } from './page-text'
import { FrameQuestion } from './question'
import { ReadAloud } from './read-aloud'

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
  /** The page has a 读给我听 with its own text; otherwise the page's text is read. Wide pages, of the staff, have none. */
  hasOwnReading?: boolean
  children: ReactNode
}

/** The root of every page: its class alone sets the text size of everything inside. */
export const Screen = observer(function Screen({
  tab,
  isFilled = false,
  isWide = false,
  hasOwnReading = false,
  children,
}: ScreenProps) {
  const { settings, device } = useStores()
  const main = useRef<PageNode>(null)
  const isRead = device.speech !== null && !isWide && !hasOwnReading
  return (
    <View className={`${settings.rootClass} page${isWide ? ' page-wide' : ''}`} {...a11y({ role: 'main' })}>
      <View ref={main} className={`main${isFilled ? ' main-fill' : ''}${tab ? ' main-tab' : ''}`}>
        {isRead && (
          <View className="row">
            <ReadAloud text={() => pageText(main.current)} />
          </View>
        )}
        {children}
      </View>
      {tab && <TabBar chosen={tab} onChoose={(key) => void Taro.switchTab({ url: tabPages[key] })} />}
      <FrameQuestion />
    </View>
  )
})
