import type { ChooseText } from './bulk-invite-store'

/** Only for tools that do not know Taro's suffixes; the builds use choose-text.weapp.ts and choose-text.h5.ts. */
export declare const chooseText: ChooseText
