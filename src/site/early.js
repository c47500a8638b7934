try {
  if (localStorage.getItem('large') === '1') document.documentElement.dataset.large = '';
} catch {}
