import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import type { ViewedPhoto } from '../../../stores/viewed-photos'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { words } from './words.zh'

/** Alternative text: in a browser it must be set on the `img` inside Taro's own element. */
const named = (label: string) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : a11y({ role: 'img', label })

/** One photo as large as it fits; a tap shows it twice as large, a second tap undoes that. */
export function Picture({ photo }: { photo: ViewedPhoto }) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  const [isLarge, setIsLarge] = useState(false)
  return (
    <View className="vw-stage" onClick={() => state === 'shown' && setIsLarge(!isLarge)}>
      {state !== 'failed' && (
        <Image
          className={isLarge ? 'vw-p vw-large' : 'vw-p'}
          mode="aspectFit"
          src={photo.address}
          onLoad={() => setState('shown')}
          onError={() => setState('failed')}
          {...named(photo.label)}
        />
      )}
      <View className="vw-state" {...a11y({ live: 'polite' })}>
        {state === 'loading' && words.loading}
        {state === 'failed' && (
          <>
            <View>{words.failed}</View>
            <BigButton isFit label={words.again} onPress={() => setState('loading')} />
          </>
        )}
      </View>
    </View>
  )
}
