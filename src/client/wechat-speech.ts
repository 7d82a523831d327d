import Taro from '@tarojs/taro'
import { spokenParts } from './spoken-parts'
import type { Device } from './device'

/** The plug-in 微信同声传译 as far as it reads aloud. */
export interface SpeechPlugin {
  textToSpeech: (ask: {
    lang: 'zh_CN'
    tts: true
    content: string
    success: (answer: { filename: string }) => void
    fail: () => void
  }) => void
}

/** The plug-in takes no more in one call. */
const PART_MAX = 200

/**
 * Reads aloud through WeChat's plug-in: each part becomes a sound file, which is played when the one before it ends. A
 * part that fails ends the reading.
 */
export const pluginSpeech = (plugin: SpeechPlugin): NonNullable<Device['speech']> => {
  let player: Taro.InnerAudioContext | null = null
  /** Changes when another text is read or reading stops: answers to the former are ignored. */
  let turn = 0

  const stop = () => {
    turn += 1
    player?.destroy()
    player = null
  }
  const read = (parts: readonly string[], mine: number, onEnd: () => void) => {
    if (turn !== mine) return
    const [content, ...rest] = parts
    const end = () => {
      if (turn !== mine) return
      stop()
      onEnd()
    }
    if (content === undefined) return end()
    const play = (filename: string) => {
      if (turn !== mine) return
      player?.destroy()
      player = Taro.createInnerAudioContext()
      player.src = filename
      player.onEnded(() => read(rest, mine, onEnd))
      player.onError(end)
      player.play()
    }
    plugin.textToSpeech({ lang: 'zh_CN', tts: true, content, success: ({ filename }) => play(filename), fail: end })
  }
  return {
    say: (text, onEnd) => {
      stop()
      read(spokenParts(text, PART_MAX), turn, onEnd)
    },
    stop,
  }
}
