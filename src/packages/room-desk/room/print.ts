/** Only for tools that do not know Taro's suffixes; the builds use print.weapp.ts and print.h5.ts. */
export declare const print: (() => void) | null
