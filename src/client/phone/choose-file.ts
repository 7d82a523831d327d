/**
 * Only for tools that do not know Taro's suffixes; the browser version uses choose-file.h5.ts, and the mini-program has
 * no such dialog. Lets the person pick one file of these kinds; null when they cancel.
 */
export declare const chooseFile: (accept: string) => Promise<File | null>
