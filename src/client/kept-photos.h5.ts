import type { KeptPhotos } from './device'

const SHELF = 'photos'

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no room'))
  })

/** Done once the database has it for good: a full one says yes to the request, and takes it back at the end. */
const onShelf = async <T>(mode: IDBTransactionMode, ask: (photos: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const opening = indexedDB.open('yijia', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(SHELF)
  const database = await settle(opening)
  try {
    const whole = database.transaction(SHELF, mode)
    const end = new Promise<void>((resolve, reject) => {
      whole.oncomplete = () => resolve()
      whole.onabort = () => reject(whole.error ?? new Error('no room'))
    })
    const [answer] = await Promise.all([settle(ask(whole.objectStore(SHELF))), end])
    return answer
  } finally {
    database.close()
  }
}

/** One address for each photo: it holds the bytes in memory as long as it is there. */
const addresses = new Map<string, string>()

const forget = (name: string): void => {
  URL.revokeObjectURL(addresses.get(name) ?? '')
  addresses.delete(name)
}

/** In the browser's own database: what was chosen is forgotten with the page. */
export const keptPhotos: KeptPhotos = {
  keep: async (name, { path }) => {
    const blob = await (await fetch(path)).blob()
    await onShelf('readwrite', (photos) => photos.put(blob, name))
  },
  open: async (name) => {
    const blob = await onShelf<unknown>('readonly', (photos) => photos.get(name)).catch(() => null)
    if (!(blob instanceof Blob)) {
      forget(name) // dropped from another window
      return null
    }
    const path = addresses.get(name) ?? URL.createObjectURL(blob)
    addresses.set(name, path)
    return { path, bytes: blob.size }
  },
  drop: async (name) => {
    forget(name)
    await onShelf('readwrite', (photos) => photos.delete(name)).catch(() => undefined)
  },
  names: async () => (await onShelf('readonly', (photos) => photos.getAllKeys())).map(String),
}
