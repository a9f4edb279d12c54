import type * as Obsidian from 'obsidian';
import { requireApiVersion } from './api-version';
import { getAllTags, iterateCacheRefs, iterateRefs, resolveSubpath } from './cache-references';
import { debounce } from './debounce';
import { getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags } from './front-matter';
import { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './link-text';
import { normalizePath } from './paths';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './search';
import { parseYaml, stringifyYaml } from './yaml-text';

/** The functions of the obsidian module that need no window, each held against its declaration. */
export const apiFunctions = {
  debounce, getAllTags, getFrontMatterInfo, getLinkpath, iterateCacheRefs, iterateRefs, normalizePath, parseFrontMatterAliases, parseFrontMatterEntry,
  parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml, prepareFuzzySearch, prepareSimpleSearch, requireApiVersion, resolveSubpath,
  sortSearchResults, stringifyYaml, stripHeading, stripHeadingForLink,
} satisfies Partial<typeof Obsidian>;
