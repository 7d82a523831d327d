import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const root = process.cwd()
/** A value for the build, or the default: whatever is not defined here would stay in the bundle as `process.env.X`. */
const constant = (name: string, fallback = '') => JSON.stringify(process.env[name] ?? fallback)

export default defineConfig<'webpack5'>((merge) => {
  const end = process.env.TARO_ENV ?? 'weapp'
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'yijia',
    date: '2026-11-24',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${end}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: process.env.CI !== 'true' },
    plugins: [path.resolve(root, 'config/plugin-weapp-aria.ts')],
    // docs/OPERATING.md says what each is for.
    defineConstants: {
      YIJIA_CLOUD_ENV: constant('YIJIA_CLOUD_ENV'),
      YIJIA_API_URL: constant('YIJIA_API_URL'),
      YIJIA_WITHOUT_LOCATION: constant('YIJIA_WITHOUT_LOCATION'),
    },
    jsMinimizer: 'terser',
    cssMinimizer: 'csso',
    copy: { patterns: [{ from: 'src/assets/map/', to: `dist/${end}/assets/map/` }], options: {} },
    mini: {
      baseLevel: 8,
      optimizeMainPackage: { enable: true },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { autoprefixer: { enable: true }, cssModules: { enable: false } },
    },
  }
  return merge({}, base)
})
