/** Only for tools that do not know Taro's suffixes; the builds use before-leave.weapp.ts and before-leave.h5.ts. */
export declare const askBeforeLeaving: (question: string) => () => void
