import Taro from '@tarojs/taro'
import type { KeptPhotos } from './device'

const pathOf = (name: string): string => `${Taro.env.USER_DATA_PATH ?? ''}/photo-${name}`

/** In the mini-program's own folder, which WeChat leaves alone until the mini-program is deleted. */
export const keptPhotos: KeptPhotos = {
  keep: (name, { path }) =>
    new Promise((resolve, reject) => {
      Taro.getFileSystemManager().copyFile({ srcPath: path, destPath: pathOf(name), success: () => resolve(), fail: reject })
    }),
  open: (name) =>
    new Promise((resolve) => {
      const filePath = pathOf(name)
      Taro.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve({ path: filePath, bytes: size }), fail: () => resolve(null) })
    }),
  drop: (name) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().unlink({ filePath: pathOf(name), success: () => resolve(), fail: () => resolve() })
    }),
}
