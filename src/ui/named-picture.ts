import { a11y } from './a11y'

/** Alternative text for an image: in a browser it must be set on the `img` inside Taro's own element. */
export const namedPicture = (label: string) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : a11y({ role: 'img', label })
