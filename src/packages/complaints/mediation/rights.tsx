import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { mediationRights } from '../../../domain/mediation/rights.zh'
import type { Mediation, MediationStore } from './mediation-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Outcome } from '../../../ui/outcome'
import './index.scss'
import type { Leaving } from './leave'
import { words } from './words.zh'

interface RightsProps {
  store: MediationStore
  mediation: Mediation
  onLeave: (what: Leaving) => void
}

/**
 * The rights shown to each side before the start, and the possible answers: accept, decline, or ask for another
 * mediator.
 */
export const Rights = observer(function Rights({ store, mediation, onLeave }: RightsProps) {
  const { may, side } = mediation
  const { taking, leaving } = store
  if (!may.accept) return null
  const isMediator = side === 'mediator'
  const lines = isMediator ? words.mediatorDuties : mediationRights
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {isMediator ? words.mediatorTitle : words.rightsTitle}
      </View>
      <View className="tk-lines" {...a11y({ role: 'list' })}>
        {lines.map((line, index) => (
          <View key={line} className="t-read" {...a11y({ role: 'listitem' })}>
            {index + 1}. {line}
          </View>
        ))}
      </View>
      <BigButton
        label={isMediator ? words.mediatorAccept : words.accept}
        isBusy={taking.isBusy}
        busyLabel={words.accepting}
        onPress={() => void store.accept(true)}
      />
      <View className="pair">
        {may.refuse && (
          <BigButton
            kind="line"
            label={isMediator ? words.mediatorRefuse : words.refuse}
            isBusy={leaving.doing === 'refuse'}
            busyLabel={words.leaving}
            onPress={() => onLeave(isMediator ? 'leave' : 'refuse')}
          />
        )}
        {may.askOther && (
          <BigButton
            kind="line"
            label={words.askOther}
            isBusy={leaving.doing === 'other'}
            busyLabel={words.leaving}
            onPress={() => onLeave('other')}
          />
        )}
      </View>
      <Outcome problem={taking.problem || leaving.problem} />
    </Card>
  )
})
