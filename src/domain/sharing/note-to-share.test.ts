import { describe, expect, it } from 'vitest';
import { buildMetadata } from '../../../tests/workbench/host/metadata/build-metadata';
import { noteToShare } from './note-to-share';

const TEXT = `---
tags: [climate, "#soil/data"]
author: "[[People/Ana Diaz]]"
---
On [[Ground/Humus#Top|the dark earth]], #carbon and [[Peat]].
`;

describe('a note to share', () => {
  const note = noteToShare('Reports/Soil carbon.md', buildMetadata(TEXT), (link) => (link === 'People/Ana Diaz' ? 'People/Ana Diaz.md' : null));

  it('is about its tags, from the properties too, what its links lead to and what they say, and its title', () => {
    expect(note.title).toBe('Soil carbon');
    expect([...note.tags].sort()).toEqual(['carbon', 'climate', 'soil/data']);
    expect(note.links).toEqual(['Humus', 'the dark earth', 'Peat', 'Ana Diaz']);
  });

  it('has for its own the people whom its properties link', () => {
    expect([...note.about]).toEqual(['Reports/Soil carbon.md', 'People/Ana Diaz.md']);
  });
});
