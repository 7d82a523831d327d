export default definePageConfig({ navigationBarTitleText: '发给社区' })
