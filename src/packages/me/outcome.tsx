import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import { Notice } from '../../ui/notice'

/** How a press ended: what went wrong, or that it is done. Readers are told at once. */
export function Outcome({ problem, done = '', text }: { problem: string; done?: string; text?: string }) {
  return (
    <View {...a11y({ live: 'polite' })}>
      {problem !== '' && <Notice kind="warn" icon="warning" title={problem} />}
      {problem === '' && done !== '' && <Notice kind="ok" icon="check-circle" title={done} text={text} />}
    </View>
  )
}
