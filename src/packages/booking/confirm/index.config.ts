export default definePageConfig({ navigationBarTitleText: '订下来' })
