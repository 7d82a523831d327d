import { asyncApis } from './async-api.js'

const maxBytes = 1024 * 1024

/** Storage in memory, one per launch. Values cross as JSON, as on a phone; one of more than 1 MB is refused. */
export function storageApis(first = {}) {
  const kept = new Map()
  const read = (key) => (kept.has(key) ? JSON.parse(kept.get(key)) : '')
  const write = (key, data) => {
    const text = JSON.stringify(data ?? null)
    if (text.length > maxBytes) throw new Error('entry size limit reached')
    kept.set(key, text)
  }
  const info = () => ({ keys: [...kept.keys()], currentSize: 0, limitSize: 10240 })
  Object.entries(first).forEach(([key, data]) => write(key, data))
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key) => void kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: info,
    ...asyncApis({
      getStorage: ({ key }) => {
        if (!kept.has(key)) throw new Error('data not found')
        return { data: read(key) }
      },
      setStorage: ({ key, data }) => write(key, data),
      removeStorage: ({ key }) => void kept.delete(key),
      clearStorage: () => kept.clear(),
      getStorageInfo: info,
    }),
  }
}
