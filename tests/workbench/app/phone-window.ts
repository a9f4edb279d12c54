/** Whether the page is to be a phone: by its address, or because it is narrow. */
export function isPhonePage(): boolean {
  return new URLSearchParams(location.search).has('phone') || window.matchMedia('(max-width: 600px)').matches;
}

// WebKit on phones has none. It goes before any other module is loaded: the editor asks for it once, and then counts on it.
if (isPhonePage()) Reflect.deleteProperty(window, 'requestIdleCallback');
