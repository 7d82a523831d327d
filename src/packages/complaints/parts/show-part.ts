import Taro from '@tarojs/taro'

/** Brings what has just opened at the foot of a page into sight. */
export const showPart = (id: string): void =>
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }))
