export default definePageConfig({ navigationBarTitleText: '挪个时间' })
