import { a11y } from '../a11y'

/**
 * The name a reader hears for an Input or Textarea. In the browser the real control is inside Taro's element and takes
 * its attributes by `nativeProps`; WeChat's control takes them itself.
 */
export const inputLabel = (label: string, isWrong = false) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label, 'aria-invalid': isWrong } } : a11y({ label })
