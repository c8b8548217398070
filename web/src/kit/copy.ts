// SPDX-License-Identifier: Apache-2.0
//
// Puts text into the clipboard. Browsers offer the modern way only to pages that came over
// TLS; inside an office network without it, the old way of selecting and copying still works.
function theOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('readonly', '')
  field.className = 'unseen'
  const focused = document.activeElement
  // Beside the focus, because a dialog lets nothing outside of it be selected.
  const place = focused?.parentElement ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return theOldWay(text)
  }
}
