import Taro from '@tarojs/taro'

/** Scrolls a newly opened section at the bottom of a page into view. */
export const showPart = (id: string): void =>
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }))
