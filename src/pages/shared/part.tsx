import { observer } from 'mobx-react-lite'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { Load } from '../../stores/load'
import { loadPart } from '../../stores/part'
import { useStores } from '../../stores/root'
import { Bones } from '../../ui/bones'
import { Failed } from './failed'
// The stylesheets that parts use must be in the main package: WeChat applies no other to its pages.
import '../../ui/card'
import '../../ui/chip-row'
import '../../ui/line-item'
import '../../ui/notice'
import '../../ui/pill'
import '../../ui/tag'

interface PartProps {
  /** `import()` of a file in a subpackage, see `config/subpackage-parts.ts`. */
  from: () => Promise<{ default: ComponentType }>
  /** What is being loaded. */
  words: string
  failedTitle: string
}

/** The content of a tab, which is in a subpackage; a placeholder until it is there, and a retry when it does not come. */
export const Part = observer(function Part({ from, words, failedTitle }: PartProps) {
  const { district } = useStores()
  const [part] = useState(() => new Load<ComponentType>())
  const load = useCallback(() => void part.ask(() => loadPart(from)), [part, from])
  useEffect(() => void district.load(), [district])
  useEffect(load, [load])
  const Content = part.value
  if (Content) return <Content />
  if (part.problem !== '') return <Failed title={failedTitle} load={part} onRetry={load} />
  return <Bones shape="list" words={words} />
})
