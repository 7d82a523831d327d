import Taro from '@tarojs/taro'
import { go } from '../../go'

const DESK = 'packages/staff/desk/index'

/**
 * Opens a tool from the rail, which stands in for going back: a page that lies below is returned to, and the page that
 * is left makes room, so that a day's work does not fill the ten pages that WeChat keeps. The desk stays below.
 */
export const railGo = (page: string): void => {
  const pages = Taro.getCurrentPages()
  const isPage = (route: string | undefined) => (route ?? '').replace(/^\//, '').startsWith(page)
  const at = pages.map(({ route }) => isPage(route)).lastIndexOf(true)
  const top = pages.length - 1
  if (at === top) return
  if (at >= 0) void Taro.navigateBack({ delta: top - at })
  else if ((pages[top]?.route ?? '').replace(/^\//, '').startsWith(DESK)) go.page(page)
  else void Taro.redirectTo({ url: `/${page}` })
}
