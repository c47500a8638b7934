try {
  if (localStorage.getItem('large') === '1') document.documentElement.dataset.large = '';
} catch {}
if (self.trustedTypes)
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => {
      const at = new URL(url, location.href);
      return at.origin === location.origin && /\/(?:sw|pagefind\/pagefind-worker)\.js$/.test(at.pathname) ? url : null;
    },
  });
