import Taro from '@tarojs/taro'

/** WeChat asks this question when the page is left. @returns stops asking */
export const askBeforeLeaving = (question: string): (() => void) => {
  void Taro.enableAlertBeforeUnload({ message: question })
  return () => void Taro.disableAlertBeforeUnload()
}
