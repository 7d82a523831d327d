import { Image, View } from '@tarojs/components'
import { limits } from '../../../../contract/limits'
import { useViewer } from '../../../../pages/shared/use-viewer'
import { pressable } from '../../../../ui/a11y'
import { Icon } from '../../../../ui/icon'
import { namedPicture } from '../../../../ui/named-picture'
import { words } from './words.zh'
import './index.scss'

interface PhotoRowProps {
  /** The names of the photos, in order. */
  names: readonly string[]
  /** The path of each photo; empty while it is being opened. */
  pictures: Readonly<Record<string, string>>
  /** The path of each in full size, where `pictures` are smaller. */
  wholes?: Readonly<Record<string, string>>
  /** Who can see them, shown beside a photo that is opened. */
  note: string
  isBusy?: boolean
  /** Without these callbacks the photos are read-only. */
  onAdd?: () => void
  onRemove?: (name: string) => void
}

/** The photos, each opens full screen; and a tile that adds one and says how many more are allowed. */
export function PhotoRow({ names, pictures, wholes = pictures, note, isBusy = false, onAdd, onRemove }: PhotoRowProps) {
  const view = useViewer()
  const open = (name: string) => {
    const opened = names.filter((one) => wholes[one])
    const addresses = opened.map((one) => wholes[one] ?? '')
    view({ addresses, index: opened.indexOf(name), label: words.photo, title: words.title, note })
  }
  const left = limits.complaintPhotosMax - names.length
  return (
    <View className="pr">
      {names.map((name, index) => (
        <View key={name} className="pr-i">
          {pictures[name] ? (
            <>
              <Image
                className="pr-p"
                mode="aspectFill"
                src={pictures[name]}
                {...namedPicture(words.photo(index + 1))}
              />
              <View
                className={onRemove ? 'pr-o pr-o-low' : 'pr-o'}
                {...pressable(() => open(name), { label: words.open(index + 1) })}
              />
            </>
          ) : null}
          {onRemove && (
            <View className="pr-x" {...pressable(() => onRemove(name), { label: words.remove(index + 1) })}>
              <View className="pr-m">
                <Icon name="close" tone="on-accent" size="s" />
              </View>
            </View>
          )}
        </View>
      ))}
      {onAdd && left > 0 && (
        <View className="pr-a" {...pressable(onAdd, { isBusy })}>
          <Icon name="camera" />
          <View>{names.length === 0 ? words.first : words.another}</View>
          <View className="t-note">{words.left(left)}</View>
        </View>
      )}
    </View>
  )
}
