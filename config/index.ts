import { readdirSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { buildTabBodies } from './tab-bodies'

const root = process.cwd()
/** The files with page titles. Taro reads them outside of webpack, so without this list its cache would keep old titles. */
const titles = readdirSync('src', { encoding: 'utf8', recursive: true }).flatMap((file) =>
  file.endsWith('.config.ts') ? path.resolve('src', file) : [],
)
/** Levels of base.wxml before it recurses through a component: 5 instead of 16 saves 33 KB, and our lists are not nested deeper. Missing in Taro's types. */
const TEMPLATE_DEPTH: object = { baseLevel: 5 }
/** A build-time constant, or its default: a variable not defined here would stay in the bundle as `process.env.X`. */
const constant = (name: string, fallback = '') => JSON.stringify(process.env[name] ?? fallback)
/**
 * Smaller replacements in the mini-program: config/taro-entry.js (see there), and the build of mobx with shortened private
 * names, which a minifier cannot shorten itself (16 KB less). The browser version is gzipped, and there the readable build is
 * 1 KB smaller.
 */
const SMALLER = {
  '@tarojs/taro$': path.resolve(root, 'config/taro-entry.js'),
  ...(process.env.NODE_ENV === 'production' && {
    mobx$: path.resolve(root, 'node_modules/mobx/dist/mobx.esm.production.min.js'),
  }),
}

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
    cache: { enable: process.env.CI !== 'true', buildDependencies: { titles } },
    plugins: [path.resolve(root, 'config/plugin-weapp-aria.ts')],
    // The purpose of each is in docs/OPERATING.md.
    defineConstants: {
      YIJIA_CLOUD_ENV: constant('YIJIA_CLOUD_ENV'),
      YIJIA_API_URL: constant('YIJIA_API_URL'),
      YIJIA_WITHOUT_LOCATION: constant('YIJIA_WITHOUT_LOCATION'),
      YIJIA_SPEECH_PLUGIN: constant('YIJIA_SPEECH_PLUGIN'),
    },
    jsMinimizer: 'terser',
    // Chinese characters are not escaped: escaped, one takes six bytes instead of three.
    terser: {
      enable: true,
      config: {
        ecma: 2020,
        compress: {
          ecma: 2020,
          passes: 3,
          unsafe_arrows: true,
          unsafe_methods: true,
          pure_getters: true,
          keep_fargs: false,
          hoist_props: true,
        },
        output: { ascii_only: false, comments: false, ecma: 2020, quote_keys: false, keep_quoted_props: false },
      },
    },
    cssMinimizer: 'csso',
    copy: { patterns: [{ from: 'src/assets/map/', to: `dist/${end}/assets/map/` }], options: {} },
    mini: {
      ...TEMPLATE_DEPTH,
      webpackChain: (chain) => {
        chain.resolve.alias.merge(SMALLER)
        buildTabBodies(chain)
      },
      optimizeMainPackage: { enable: true },
      // DOM features of Taro's runtime that no page here uses.
      runtime: {
        enableInnerHTML: false,
        enableSizeAPIs: false,
        enableAdjacentHTML: false,
        enableTemplateContent: false,
        enableCloneNode: false,
        enableContains: false,
        enableMutationObserver: false,
      },
      miniCssExtractPluginOption: { ignoreOrder: true }, // our styles are class selectors only, so their order does not matter
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
