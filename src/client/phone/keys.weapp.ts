import Taro from '@tarojs/taro'
import { type ListenToKeys, rowKeyOf } from './row-key'

type Listen = (press: { key: string }) => void

/** WeChat on a PC has a keyboard; a phone calls no listener, an old one has no such function. Taro has no types for it. */
const wechat = Taro as unknown as { onKeyDown?: (listen: Listen) => void; offKeyDown?: (listen: Listen) => void }

export const listenToKeys: ListenToKeys = (onKey) => {
  const listen: Listen = ({ key }) => void onKey(rowKeyOf(key))
  wechat.onKeyDown?.(listen)
  return () => wechat.offKeyDown?.(listen)
}

interface Rect {
  top: number
  bottom: number
}

export const showMarkedRow = (): void => {
  const query = Taro.createSelectorQuery()
  query.select('.st-marked').boundingClientRect()
  query.selectViewport().scrollOffset()
  query.exec((found: [Rect | null, { scrollTop: number }]) => {
    const [row, { scrollTop }] = found
    if (!row) return
    const below = row.bottom - Taro.getWindowInfo().windowHeight
    const by = row.top < 0 ? row.top : Math.max(0, below)
    if (by !== 0) void Taro.pageScrollTo({ scrollTop: scrollTop + by, duration: 0 })
  })
}
