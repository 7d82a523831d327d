import { transformSync } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/bundle.mjs'
import { viewsOf } from './openings.mjs'

/** The configuration as the build reads it. */
const appConfig = () => {
  const source = readFileSync(join(root, 'src/app.config.ts'), 'utf8')
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' })
  const module = { exports: {} }
  new Function('module', 'exports', 'defineAppConfig', code)(module, module.exports, (config) => config)
  return module.exports.default
}

/** Every page the product has, subpackages included. */
export const findPages = () => {
  const { pages, subPackages = [] } = appConfig()
  return [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
}

/** Every page, and the further views of those that cannot show all they can at once. */
export const findViews = () => findPages().flatMap((page) => [page, ...viewsOf(page)])
