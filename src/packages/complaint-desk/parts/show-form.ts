import Taro from '@tarojs/taro'

/** From this width on a form opens beside its subject and no scrolling is needed. */
const WIDE = 800

/** Scrolls a newly opened form to the top on a narrow screen, where it lies below all the action buttons. */
export const showForm = (id: string): void => {
  if (Taro.getWindowInfo().windowWidth >= WIDE) return
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }))
}
