import Taro from '@tarojs/taro'
import type { ScanCard } from './scan-card'

export const scanCard: ScanCard | null = () =>
  Taro.scanCode({ onlyFromCamera: true }).then(({ result }) => result, () => null)
