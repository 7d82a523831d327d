import { a11y } from '../../../ui/a11y'

/** What a picture is of, for readers: in a browser the name must stand on the picture within Taro's own element. */
export const namedPicture = (label: string) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : a11y({ role: 'img', label })
