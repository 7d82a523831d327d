import { Image, View } from '@tarojs/components'
import { pressable } from '../../../ui/a11y'
import { namedPicture } from '../../../ui/named-picture'

interface PictureProps {
  src: string
  /** The alternative text. */
  label: string
  /** Whole and as wide as its container, or a small square cropped from the centre. */
  size: 'whole' | 'thumb'
  /** Opens it full screen. */
  onOpen?: () => void
}

export function Picture({ src, label, size, onOpen }: PictureProps) {
  const image =
    size === 'whole' ? (
      <Image className="st-photo" mode="widthFix" src={src} {...namedPicture(label)} />
    ) : (
      <Image className="st-thumb" mode="aspectFill" src={src} {...namedPicture(label)} />
    )
  return onOpen ? <View {...pressable(onOpen, { label })}>{image}</View> : image
}
