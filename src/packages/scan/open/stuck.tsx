import { CallNow } from '../../../pages/shared/call-now'
import { callNow } from '../../../stores/district/call-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { scanGo } from '../parts/scan-go'
import { words } from './words.zh'

/** The code is known, but its page did not open: a package that the network did not bring, or a page that is gone. */
export function Stuck({ page }: { page: string }) {
  const { device, district } = useStores()
  return (
    <EmptyState art={{ icon: 'warning' }} title={words.stuck} text={words.stuckText}>
      <BigButton icon="refresh" label={words.again} onPress={() => void scanGo.instead(page)} />
      <CallNow dialled={callNow(district, undefined, device.now())} />
      <BigButton kind="link" label={words.home} onPress={scanGo.others} />
    </EmptyState>
  )
}
