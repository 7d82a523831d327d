export default definePageConfig({ navigationBarTitleText: '改服务点' })
