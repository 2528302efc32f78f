// Says at once that a file is too large, before minutes are spent sending it. The server asks again.
const MEGABYTE = 1024 * 1024

export function watchFiles() {
  for (const input of document.querySelectorAll('input[type="file"][data-largest]')) {
    const words = document.createElement('p')
    words.className = 'nhsuk-error-message'
    words.setAttribute('role', 'alert')
    input.after(words)
    input.addEventListener('change', () => {
      const largest = Number(input.dataset.largest)
      const file = input.files[0]
      if (file && file.size > largest) {
        words.textContent = `That file has ${Math.ceil(file.size / MEGABYTE)} MB. The most is ${largest / MEGABYTE} MB. Choose a smaller one.`
        input.value = ''
      } else {
        words.textContent = ''
      }
    })
  }
}
