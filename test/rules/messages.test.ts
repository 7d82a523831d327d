import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { templateKeys, templateOf } from '../../src/domain/message/templates'
import { root } from './files'

const app = readFileSync(join(root, 'src/app.config.ts'), 'utf8')

/** The pages of the mini-program, as its configuration lists them. */
const pages = (() => {
  const main = /pages: \[([^\]]*)\],\n\s+subPackages/.exec(app)?.[1] ?? ''
  const ofPackages = [...app.matchAll(/root: '([^']+)'[^\]]*?pages: \[([^\]]*)\]/g)].flatMap(([, folder, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, page]) => `${folder}/${page}`),
  )
  return [...[...main.matchAll(/'([^']+)'/g)].map(([, page]) => page), ...ofPackages]
})()

test('the list of pages is read from the configuration', () => {
  expect(pages).toEqual(expect.arrayContaining(['pages/home/index', 'packages/find/point/index']))
})

test.each(templateKeys)('%s opens an existing page; WeChat refuses messages with any other page', (key) => {
  const page = templateOf(key)?.opens('1-0123456789abcdef')?.split('?')[0]
  if (page !== undefined) expect(pages).toContain(page)
})
