/** Elements of the phone around the pages: bars, stage, overlay. */
export const part = (id) => document.getElementById(id)

/** A div with a text in it. */
export const line = (text) => Object.assign(document.createElement('div'), { textContent: text })
