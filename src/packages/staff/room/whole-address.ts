/** For tools that do not know Taro's suffixes: whole-address.weapp.ts and whole-address.h5.ts are what is built. */
export declare const wholeAddress: (address: string) => string | null
