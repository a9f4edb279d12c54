import type { ObsidianProtocolData } from 'obsidian';
import type { App } from './app';

/**
 * Opens a link to the app as the system hands it over: `obsidian://kith?person=Sam`. Keys and values are decoded, a plus stays a plus,
 * a key without a value has `true`. Throws when nobody has registered for it.
 */
export function openUrl(app: App, url: string): void {
  const [, action = '', query = ''] = /^obsidian:\/\/([^/?#]+)\/?(?:\?([^#]*))?/.exec(url) ?? [];
  const handler = app.protocolHandlers.get(action);
  if (!handler) throw new Error(`Nobody has registered for ${url}.`);
  const given: ObsidianProtocolData = { action };
  for (const pair of query.split('&').filter((each) => each !== '')) {
    const [key = '', ...value] = pair.split('=');
    given[decodeURIComponent(key)] = value.length > 0 ? decodeURIComponent(value.join('=')) : 'true';
  }
  handler(given);
}
