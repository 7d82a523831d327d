/// <reference types="@tarojs/taro" />
declare module '*.png'
declare module '*.scss'
declare module '*.css'
declare module '*.sql' {
  const text: string
  export default text
}

/** Constants that config/index.ts defines at build time. */
declare const YIJIA_CLOUD_ENV: string
declare const YIJIA_API_URL: string
declare const YIJIA_WITHOUT_LOCATION: string
declare const YIJIA_SPEECH_PLUGIN: string
