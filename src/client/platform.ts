import type { Platform } from './device'

/** For tools that do not know Taro's suffixes: platform.weapp.ts and platform.h5.ts are what is built. */
export declare const makePlatform: () => Platform
