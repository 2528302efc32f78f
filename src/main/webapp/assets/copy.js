// Offers to copy a text where the browser can; without JavaScript the button stays hidden and the text can be selected.
const SHOWN_MS = 2000

export function watchCopies() {
  if (!navigator.clipboard) {
    return
  }
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false
    const name = button.firstChild
    const words = name.textContent
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy)
        name.textContent = 'Copied'
      } catch {
        name.textContent = 'Select the text instead'
      }
      setTimeout(() => {
        name.textContent = words
      }, SHOWN_MS)
    })
  }
}
