import type { KeptPhotos } from './device'

const SHELF = 'photos'

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no room'))
  })

const shelf = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
  const opening = indexedDB.open('yijia', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(SHELF)
  return (await settle(opening)).transaction(SHELF, mode).objectStore(SHELF)
}

/** One address for each photo: it holds the bytes in memory as long as it is there. */
const addresses = new Map<string, string>()

/** In the browser's own database: what was chosen is forgotten with the page. */
export const keptPhotos: KeptPhotos = {
  keep: async (name, { path }) => {
    const blob = await (await fetch(path)).blob()
    await settle((await shelf('readwrite')).put(blob, name))
  },
  open: async (name) => {
    const blob = await shelf('readonly').then((photos) => settle<unknown>(photos.get(name)), () => null)
    if (!(blob instanceof Blob)) return null
    const path = addresses.get(name) ?? URL.createObjectURL(blob)
    addresses.set(name, path)
    return { path, bytes: blob.size }
  },
  drop: async (name) => {
    URL.revokeObjectURL(addresses.get(name) ?? '')
    addresses.delete(name)
    await shelf('readwrite').then((photos) => settle(photos.delete(name)), () => undefined)
  },
}
