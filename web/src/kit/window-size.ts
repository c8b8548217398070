// SPDX-License-Identifier: Apache-2.0
//
// Whether the window is as narrow as a phone, for the few parts that style sheets cannot
// reach (the size of drawers and dialogs).
import { onScopeDispose, ref } from 'vue'

export function useWindowSize() {
  const phone = window.matchMedia('(width <= 700px)')
  const narrow = ref(phone.matches)
  const hear = () => (narrow.value = phone.matches)
  phone.addEventListener('change', hear)
  onScopeDispose(() => phone.removeEventListener('change', hear))
  return { narrow }
}
