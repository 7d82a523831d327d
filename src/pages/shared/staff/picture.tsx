import { Image, View } from '@tarojs/components'
import { a11y, pressable } from '../../../ui/a11y'

interface PictureProps {
  src: string
  /** The alternative text. */
  label: string
  /** Whole and as wide as its container, or a small square cropped from the centre. */
  size: 'whole' | 'thumb'
  /** Opens it full screen. */
  onOpen?: () => void
}

const labelled = (label: string) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : a11y({ role: 'img', label })

export function Picture({ src, label, size, onOpen }: PictureProps) {
  const image =
    size === 'whole' ? (
      <Image className="st-photo" mode="widthFix" src={src} {...labelled(label)} />
    ) : (
      <Image className="st-thumb" mode="aspectFill" src={src} {...labelled(label)} />
    )
  return onOpen ? <View {...pressable(onOpen, { label })}>{image}</View> : image
}
