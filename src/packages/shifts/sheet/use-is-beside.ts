import Taro from '@tarojs/taro'
import { useStores } from '../../../stores/root'

/** From this width on a roster has room beside the week; the stylesheet has the same. */
const WIDE = 1100

/** Whether a shift opens beside the week, not on its own page. With large letters the week needs the whole width. */
export const useIsBeside = (): boolean => {
  const { settings } = useStores()
  return settings.letters === 'normal' && Taro.getWindowInfo().windowWidth >= WIDE
}
