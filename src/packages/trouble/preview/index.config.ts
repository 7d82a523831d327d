export default definePageConfig({ navigationBarTitleText: '发出去之前' })
