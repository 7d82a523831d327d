/** Only for tools that do not know Taro's suffixes; the builds use open-file.weapp.ts and open-file.h5.ts. */
export declare const openFile: (address: string) => Promise<void>
