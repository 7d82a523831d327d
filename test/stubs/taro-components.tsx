import { createElement, type ComponentType, type ReactNode } from 'react'

// Parts are tested in their browser version.
process.env.TARO_ENV ??= 'h5'

type Props = Record<string, unknown> & { children?: ReactNode }
interface Typed {
  target: { value: string }
}

const platformOnly = new Set([
  'hoverClass',
  'catchMove',
  'openType',
  'enableFlex',
  'scrollY',
  'scrollX',
  'mode',
  'placeholderClass',
])
const forDom = (props: Props) => Object.fromEntries(Object.entries(props).filter(([name]) => !platformOnly.has(name)))

/** Taro's components as plain elements, with the properties that the browser version passes to its custom elements. */
const host = (tag: string): ComponentType<Props> =>
  function Host({ children, ...rest }) {
    return createElement(tag, forDom(rest), children)
  }

export const View = host('div')
export const Text = host('span')
export const Image = host('img')
export const ScrollView = host('div')
export const Form = host('form')
export const RootPortal = host('div')
export const Button = host('button')
export const PageMeta = () => null
export const Map = () => null

const field = (tag: 'input' | 'textarea'): ComponentType<Props> =>
  function Field({ onInput, onConfirm, maxlength, value, nativeProps, confirmType: _, autoHeight: __, ...rest }) {
    return createElement(tag, {
      ...forDom(rest),
      ...(nativeProps as object | undefined),
      maxLength: maxlength,
      value: value ?? '',
      onChange: ({ target }: Typed) =>
        (onInput as ((event: unknown) => void) | undefined)?.({ detail: { value: target.value } }),
      onKeyDown: ({ key }: { key: string }) => {
        if (key === 'Enter') (onConfirm as ((event: unknown) => void) | undefined)?.({ detail: { value } })
      },
    })
  }

export const Input = field('input')
export const Textarea = field('textarea')
