import { scanCode } from '../../../client/phone/scan-code'
import { CallNow } from '../../../pages/shared/call-now'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { Card } from '../../../ui/card'
import { scanGo } from '../parts/scan-go'
import type { Resolved } from './scan-store'
import { words } from './words.zh'

interface NowhereProps {
  answer: Resolved
  problem: NonNullable<Resolved['problem']>
}

/** A code that opens nothing: why, where to go instead, and whom to call. */
export function Nowhere({ answer, problem }: NowhereProps) {
  const { point, instead, call, isSample } = answer
  const scan = scanCode
  return (
    <>
      <EmptyState art="day" {...words.problems[problem]} isSample={isSample} />
      {instead && (
        <Card>
          <LineItem
            icon="pin"
            title={words.instead(instead.name)}
            note={words.insteadNote}
            onPress={() => scanGo.pointItself(instead.id)}
          />
        </Card>
      )}
      {scan && problem !== 'ended' && (
        <BigButton icon="scan" label={words.scanAgain} onPress={() => void scan().then(scanGo.read)} />
      )}
      <CallNow kind={scan && problem !== 'ended' ? 'line' : 'main'} dialled={call} />
      {point && <BigButton kind="line" label={words.point(point.name)} onPress={() => scanGo.pointItself(point.id)} />}
      <BigButton kind="link" label={words.home} onPress={scanGo.others} />
    </>
  )
}
