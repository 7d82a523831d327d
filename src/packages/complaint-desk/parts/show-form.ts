import Taro from '@tarojs/taro'

/** From here on a form opens beside what it is about, and the page stays where it is. */
const WIDE = 800

/** Brings a form that has just opened to the top of a narrow screen: it lies below all that could be pressed instead. */
export const showForm = (id: string): void => {
  if (Taro.getWindowInfo().windowWidth >= WIDE) return
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }))
}
