import { useRouter } from '@tarojs/taro'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { go } from '../shared/go'
import { Screen } from '../shared/screen'
import { words } from './words.zh'

/** Where codes and unknown addresses land: never a dead end. */
export default function ScanPage() {
  const isUnknownPage = useRouter().params.unknown === '1'
  return (
    <Screen>
      <EmptyState
        art="day"
        title={isUnknownPage ? words.unknownTitle : words.title}
        text={isUnknownPage ? words.unknownText : words.text}
      >
        <BigButton icon="navigate" label={words.near} onPress={go.home} />
        <BigButton kind="line" icon="room" label={words.rooms} onPress={go.rooms} />
        <BigButton kind="line" icon="trouble" label={words.trouble} onPress={go.trouble} />
      </EmptyState>
    </Screen>
  )
}
