import Taro from '@tarojs/taro'
import type { ScanCode } from '../device'

/** WeChat's own codes have no text, but the path of their page. */
export const scanCode: ScanCode | null = () =>
  Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode', 'wxCode' as 'qrCode'] }).then(
    ({ result, path }: { result: string; path?: string }) => result || path || null,
    () => null,
  )
