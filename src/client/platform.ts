import type { Platform } from './device'

/** For tools that do not know Taro's suffixes; the build uses platform.weapp.ts and platform.h5.ts. */
export declare const makePlatform: () => Platform
