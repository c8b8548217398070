// SPDX-License-Identifier: Apache-2.0
//
// Where the screens begin.
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { addElements } from './kit/elements'
import { i18n } from './kit/language'
import { router } from './shell/router'
import App from './shell/app.vue'
import './shell/theme.css'
import './shell/print.css'

const app = createApp(App)
app.use(createPinia())
app.use(i18n)
app.use(router)
addElements(app)
app.mount('#app')
