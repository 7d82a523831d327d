import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From this width on staff pages have the rail; the stylesheets have the same. */
const WIDE = 960

const isWideNow = (): boolean => Taro.getWindowInfo().windowWidth >= WIDE

/** Whether the window has room for the rail. Follows its size: a PC's window is pulled wider and narrower. */
export const useIsWide = (): boolean => {
  const [isWide, setWide] = useState(isWideNow)
  useEffect(() => {
    const look = () => setWide(isWideNow())
    Taro.onWindowResize(look)
    return () => Taro.offWindowResize(look)
  }, [])
  return isWide
}
