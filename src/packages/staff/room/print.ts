/** For tools that do not know Taro's suffixes: print.weapp.ts and print.h5.ts are what is built. */
export declare const print: (() => void) | null
