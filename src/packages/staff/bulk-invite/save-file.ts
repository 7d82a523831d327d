/** For tools that do not know Taro's suffixes: save-file.weapp.ts and save-file.h5.ts are what is built. */
export declare const saveFile: ((name: string, text: string) => void) | null
