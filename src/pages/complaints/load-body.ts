/** Only for tools that do not know Taro's suffixes; the builds use load-body.weapp.ts and load-body.h5.ts. */
export declare const loadBody: () => Promise<unknown>
