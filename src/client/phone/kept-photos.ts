import type { KeptPhotos } from '../device'

/** For tools that do not know Taro's suffixes; the build uses kept-photos.weapp.ts and kept-photos.h5.ts. */
export declare const keptPhotos: KeptPhotos
