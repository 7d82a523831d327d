import { a11y } from '../a11y'

/**
 * Attributes with the accessible name of an Input or Textarea. In the browser the real control is inside Taro's element
 * and gets its attributes through `nativeProps`; WeChat's control takes them directly.
 */
export const inputLabel = (label: string, isWrong = false) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label, 'aria-invalid': isWrong } } : a11y({ label })
