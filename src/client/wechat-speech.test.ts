import Taro from '@tarojs/taro'
import { pluginSpeech, type SpeechPlugin } from './wechat-speech'

interface Player {
  src: string
  isDestroyed: boolean
  end: () => void
  fail: () => void
}

const players: Player[] = []
beforeEach(() => {
  players.length = 0
  Object.assign(Taro, {
    createInnerAudioContext: () => {
      const player = { src: '', isDestroyed: false, end: () => {}, fail: () => {} }
      players.push(player)
      return Object.assign(player, {
        onEnded: (act: () => void) => (player.end = act),
        onError: (act: () => void) => (player.fail = act),
        play: () => {},
        destroy: () => (player.isDestroyed = true),
      })
    },
  })
})

const answering = (): { plugin: SpeechPlugin; asked: string[] } => {
  const asked: string[] = []
  const plugin: SpeechPlugin = {
    textToSpeech: ({ content, success, fail }) => {
      asked.push(content)
      if (content.includes('坏')) fail()
      else success({ filename: `wxfile://${asked.length}.mp3` })
    },
  }
  return { plugin, asked }
}
const LONG = '今天开门到六点，有人值班。'.repeat(20)

test('a long text is read in parts of at most 200 characters, one after the other', () => {
  const { plugin, asked } = answering()
  let ended = 0
  pluginSpeech(plugin).say(LONG, () => ended++)
  expect(asked).toHaveLength(1)
  players[0]?.end()
  players[1]?.end()
  expect(asked.join('')).toBe(LONG)
  expect(asked.every((part) => Array.from(part).length <= 200)).toBe(true)
  expect(ended).toBe(1)
})

test('after a stop nothing more is read, and nobody is told of an end', () => {
  const { plugin, asked } = answering()
  let ended = 0
  const speech = pluginSpeech(plugin)
  speech.say(LONG, () => ended++)
  speech.stop()
  players[0]?.end()
  expect([asked.length, ended, players[0]?.isDestroyed]).toEqual([1, 0, true])
})

test('a part that cannot be read ends the reading', () => {
  let ended = 0
  pluginSpeech(answering().plugin).say('坏', () => ended++)
  expect([players.length, ended]).toEqual([0, 1])
})
