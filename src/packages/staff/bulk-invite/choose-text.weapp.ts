import Taro from '@tarojs/taro'
import type { ChooseText } from './bulk-invite-store'

/** A file from a chat: a mini-program cannot open the phone's own files. */
export const chooseText: ChooseText = async () => {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'txt'] }).catch(() => null)
  const [file] = chosen?.tempFiles ?? []
  return file ? (Taro.getFileSystemManager().readFileSync(file.path, 'utf8') as string) : null
}
