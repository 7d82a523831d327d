import type { KeptPhotos } from '../device'

const SHELF = 'photos'

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no room'))
  })

/**
 * Resolves when the transaction is complete: with full storage the request succeeds and the transaction aborts
 * afterwards.
 */
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

/** One object URL for each photo: it keeps the bytes in memory until it is revoked. */
const addresses = new Map<string, string>()

const forget = (name: string): void => {
  URL.revokeObjectURL(addresses.get(name) ?? '')
  addresses.delete(name)
}

/** Photos in IndexedDB: a chosen file itself is only available until the page is closed. */
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
