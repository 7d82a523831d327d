import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Act } from '../../../stores/act'
import { a11y } from '../../../ui/a11y'
import { Notice } from '../../../ui/notice'

/** The error of the last press. The element always exists, so that screen readers announce a change (live region). */
export const Problem = observer(function Problem({ act }: { act: Act }) {
  return (
    <View className="st-said" {...a11y({ live: 'polite' })}>
      {act.problem && <Notice kind="warn" icon="warning" title={act.problem} />}
    </View>
  )
})
