import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Added, AddedPhotoStore } from '../../../stores/files/added-photo'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice, type NoticeProps } from '../../../ui/notice'
import { Picture } from '../../../pages/shared/staff/picture'
import { words } from './photos-words.zh'

const noticeOf = ({ state, problem }: Added): NoticeProps => {
  if (state === 'failed') return { kind: 'warn', icon: 'warning', title: words.failedTitle, text: problem }
  const said = words.states[state]
  if (state === 'refused') return { kind: 'warn', icon: 'warning', ...said }
  return state === 'shown' ? { kind: 'ok', icon: 'check-circle', ...said } : { kind: 'plain', icon: 'photo', ...said }
}

/** The last added photo: uploading, pending review, or why it failed and how to go on. */
export const AddedPhoto = observer(function AddedPhoto({ store, added }: { store: AddedPhotoStore; added: Added }) {
  return (
    <View className="stack">
      {added.state !== 'shown' && (
        <View className="st-thumbs">
          <Picture size="thumb" src={added.photo.path} label={words.chosen} />
        </View>
      )}
      <View {...a11y({ live: 'polite' })}>
        <Notice {...noticeOf(added)} />
      </View>
      {added.state === 'failed' && (
        <View className="pair">
          {!added.isUnfit && <BigButton kind="line" label={words.sendAgain} onPress={() => void store.sendAgain()} />}
          <BigButton kind="line" label={words.other} onPress={() => void store.choose()} />
        </View>
      )}
    </View>
  )
})
