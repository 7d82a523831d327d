import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import type { ViewedPhoto } from '../../../stores/viewed-photos'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { namedPicture } from '../../../ui/named-picture'
import { words } from './words.zh'

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
          {...namedPicture(photo.label)}
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
