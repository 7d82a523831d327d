import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDate } from '../../../domain/spoken.zh'
import type { Made, RolesStore } from './roles-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { CopyButton } from '../../../pages/shared/staff/copy-button'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { words } from './words.zh'

/** Wide spacing and an even break: the code is read out, or copied by hand from across a desk. */
const halves = (code: string): string[] => code.match(/[^-]+-?/g) ?? [code]

/** The one-time code in very large type, and what to do with it. It stays until the next invitation is started. */
export const MadeCode = observer(function MadeCode({ store, made }: { store: RolesStore; made: Made }) {
  const { code, expiresAt, name, role } = made
  return (
    <Card kind="lit">
      <View className="t-lead" {...a11y({ live: 'polite' })}>
        {words.madeFor(name, shared.roles[role])}
      </View>
      <View className="st-code">
        {halves(code).map((half) => (
          <View key={half}>{half}</View>
        ))}
      </View>
      <View className="t-read">{words.madeHow}</View>
      <View className="t-note">{words.madeOnce(spokenDate(expiresAt))}</View>
      <View className="pair st-same">
        <CopyButton isMain text={code} />
        <CopyButton label={words.copyWithWords} text={words.invitation(name, code)} />
      </View>
      <BigButton kind="link" label={words.another} onPress={store.another} />
    </Card>
  )
})
