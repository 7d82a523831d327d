/// <reference types="@tarojs/taro" />
declare module '*.png'
declare module '*.scss'
declare module '*.css'
declare module '*.sql' {
  const text: string
  export default text
}
