import { useDidHide } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useStores } from '../../stores/root'
import { Pill } from '../../ui/pill'

/** 读给我听, on platforms that can read aloud; renders nothing on others. Stops when the page is left. */
export function ReadAloud({ text }: { text: string | (() => string) }) {
  const { speech } = useStores().device
  const [isReading, setIsReading] = useState(false)
  useEffect(() => () => speech?.stop(), [speech])
  // A page below another one stays mounted.
  useDidHide(() => {
    if (isReading) speech?.stop()
    setIsReading(false)
  })
  if (!speech) return null

  const press = () => {
    setIsReading(!isReading) // before it is read: a text without words ends at once
    if (isReading) speech.stop()
    else speech.say(typeof text === 'string' ? text : text(), () => setIsReading(false))
  }
  return <Pill icon="sound" label={isReading ? '停下' : '读给我听'} onPress={press} />
}
