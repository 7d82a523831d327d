import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Path of a folder below node_modules/.cache; it is not made here. */
export const cacheFolder = (name) => join(root, 'node_modules/.cache/yijia', name)
