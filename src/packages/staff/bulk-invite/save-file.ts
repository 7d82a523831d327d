/** Only for tools that do not know Taro's suffixes; the builds use save-file.weapp.ts and save-file.h5.ts. */
export declare const saveFile: ((name: string, text: string) => void) | null
