import type { Chunk, Compiler, RuntimeModule } from 'webpack'

const NAME = 'SubpackageParts'
/** Webpack's runtime module that defines `__webpack_require__.l`, which loads the file of a chunk. */
const LOADER = 'load script'
/** The one that loads the stylesheet of a chunk. */
const STYLE_LOADER = 'css loading'
const SPLITTER = 'MiniSplitChunksPlugin'

/** The files are named in the code itself, because WeChat only ships files that are required by a literal path. */
const loaderOf = (files: readonly string[]): string => `
var parts = {${files.map((file) => `"/${file}": () => require.async("./${file}")`).join(',')}}
__webpack_require__.l = (url, done) =>
  parts[url]().then(() => done({ type: 'load' }), () => done({ type: 'error', target: { src: url } }))`

const partsOf = ({ chunk }: RuntimeModule): Chunk[] => [...(chunk?.getAllAsyncChunks() ?? [])]

const filesOf = (module: RuntimeModule): string[] => partsOf(module).map(({ name }) => `${name ?? ''}.js`)

/** @throws when a part brings a stylesheet along, which WeChat would not apply */
const withoutStyles = (module: RuntimeModule): string => {
  const modules = partsOf(module).flatMap((part) => module.chunkGraph?.getChunkModules(part) ?? [])
  const styles = modules.filter(({ type }) => type.startsWith('css')).map((style) => style.nameForCondition())
  if (styles.length > 0) throw new Error(`a part uses stylesheets that its page must import: ${styles.join(', ')}`)
  return ''
}

/** What a part shares with pages would else become a file that exists only beside those pages, or grow the main package. */
const keepPartsWhole = ({ options: { optimization, plugins } }: Compiler): void => {
  if (optimization.splitChunks) optimization.splitChunks.chunks = 'initial'
  for (const plugin of plugins) {
    if (plugin?.constructor.name === SPLITTER)
      Object.assign((plugin as unknown as { options: object }).options, {
        chunksFilter: (chunk: { canBeInitial: () => boolean }) => chunk.canBeInitial(),
      })
  }
}

/**
 * Lets a page of the main package show a part that is in a subpackage: `import()` with the comment
 * `webpackChunkName: "packages/<subpackage>/<part>"` writes that file and loads it by WeChat's `require.async`, which
 * downloads the subpackage first. Taro 4.2.1 would load it by a script element, which the mini-program does not have. The
 * page itself imports the stylesheets of the part: WeChat applies only those of the main package to it.
 */
export class SubpackageParts {
  apply(compiler: Compiler): void {
    keepPartsWhole(compiler)
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.runtimeModule.tap(NAME, (module) => {
        if (module.name === LOADER) module.generate = () => loaderOf(filesOf(module))
        if (module.name === STYLE_LOADER) module.generate = () => withoutStyles(module)
      })
    })
  }
}
