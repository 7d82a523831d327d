import type { KeptPhotos } from './device'

/** For tools that do not know Taro's suffixes: kept-photos.weapp.ts and kept-photos.h5.ts are what is built. */
export declare const keptPhotos: KeptPhotos
