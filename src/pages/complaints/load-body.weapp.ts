declare const __non_webpack_require__: { async: (path: string) => Promise<unknown> }

/**
 * WeChat loads the subpackage, if it has not been preloaded, and runs the script of config/tab-bodies.ts in it. WeChat
 * reads the path from the text, so it must be written out.
 */
export const loadBody = () => __non_webpack_require__.async('../../packages/complaints/tab/body.js')
