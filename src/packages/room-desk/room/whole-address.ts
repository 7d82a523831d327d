/** Only for tools that do not know Taro's suffixes; the builds use whole-address.weapp.ts and whole-address.h5.ts. */
export declare const wholeAddress: (address: string) => string | null
