import Taro from '@tarojs/taro'
import type { KeptPhotos } from '../device'

const folder = (): string => Taro.env.USER_DATA_PATH ?? ''
const PREFIX = 'photo-'
const pathOf = (name: string): string => `${folder()}/${PREFIX}${name}`

/** Photos in the mini-program's own folder, which WeChat keeps until the mini-program is deleted. */
export const keptPhotos: KeptPhotos = {
  keep: (name, { path }) =>
    new Promise((resolve, reject) => {
      Taro.getFileSystemManager().copyFile({
        srcPath: path,
        destPath: pathOf(name),
        success: () => resolve(),
        fail: reject,
      })
    }),
  open: (name) =>
    new Promise((resolve) => {
      const filePath = pathOf(name)
      Taro.getFileSystemManager().getFileInfo({
        filePath,
        success: ({ size }) => resolve({ path: filePath, bytes: size }),
        fail: () => resolve(null),
      })
    }),
  drop: (name) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().unlink({ filePath: pathOf(name), success: () => resolve(), fail: () => resolve() })
    }),
  names: () =>
    new Promise((resolve, reject) => {
      const ours = (files: string[]) =>
        files.filter((file) => file.startsWith(PREFIX)).map((file) => file.slice(PREFIX.length))
      Taro.getFileSystemManager().readdir({
        dirPath: folder(),
        success: ({ files }) => resolve(ours(files)),
        fail: reject,
      })
    }),
}
