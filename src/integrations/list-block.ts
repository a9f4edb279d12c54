import type { Plugin } from 'obsidian';
import type { FollowUpsSource } from '../views/follow-ups/follow-ups-source';
import { ListBlock } from '../views/list-block/list-block';

/** Draws the live list where a note holds a code block called `kith`; it lives as long as what Obsidian renders there, and no longer than the plugin. */
export function registerListBlock(plugin: Plugin, source: FollowUpsSource): void {
  const blocks = new Set<ListBlock>();
  plugin.register(() => blocks.forEach((block) => block.unload()));
  plugin.registerMarkdownCodeBlockProcessor('kith', (text, el, context) => {
    const block = new ListBlock(el, plugin.app, text, source);
    blocks.add(block);
    block.register(() => blocks.delete(block));
    context.addChild(block);
  });
}
