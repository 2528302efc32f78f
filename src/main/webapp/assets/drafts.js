// Forms that name a draft address are saved there in the background. Nothing is kept in the browser.

const changed = new Set()

export function watchDrafts() {
  document.addEventListener('input', (event) => {
    const form = event.target.form
    if (form?.dataset.draftUrl) {
      changed.add(form)
    }
  })
  document.addEventListener('submit', (event) => changed.delete(event.target))
}

// Resolves to "nothing", "saved" or "failed".
export async function saveDrafts() {
  if (changed.size === 0) {
    return 'nothing'
  }
  const results = await Promise.all([...changed].map(save))
  return results.every(Boolean) ? 'saved' : 'failed'
}

async function save(form) {
  changed.delete(form)
  try {
    const answer = await fetch(form.dataset.draftUrl, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      redirect: 'error',
      keepalive: true,
    })
    if (answer.ok) {
      return true
    }
  } catch {
    // Falls through: a form that could not be sent is tried again next time.
  }
  changed.add(form)
  return false
}
