import path from 'node:path'
import { EntryPlugin } from 'webpack'

/** The scripts that `require.async` loads from a subpackage, by the name of their output. */
const BODIES = { 'packages/complaints/tab/body': 'src/packages/complaints/tab/body.tsx' }

interface Chain {
  plugin(name: string): { use(plugin: typeof EntryPlugin, args: ConstructorParameters<typeof EntryPlugin>): void }
}

/**
 * Builds the contents of tabs as scripts of the subpackages that the tabs lead to. Taro knows no other entries than
 * pages; it lets each entry in a subpackage's folder require what it shares with that subpackage's pages.
 */
export const buildTabBodies = (chain: Chain): void => {
  for (const [name, file] of Object.entries(BODIES)) {
    chain.plugin(`tab-body ${name}`).use(EntryPlugin, [process.cwd(), path.resolve(file), { name }])
  }
}
