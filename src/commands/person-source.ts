import type { Component } from 'obsidian';
import type { FollowUpsSource } from '../views/follow-ups/follow-ups-actions';
import type { OpenNotePeople, PersonSource, ReadBrief } from '../views/person/person-ports';
import type { Kith } from './kith';
import { peopleOfNote } from './people-of-note';
import { readBrief } from './read-brief';

/** Answers the person view: about the note that is open, whatever else has the focus. */
export class KithPersonSource implements PersonSource {
  constructor(private readonly kith: Kith, readonly followUps: FollowUpsSource) {}

  about(): OpenNotePeople {
    const note = this.kith.app.workspace.getActiveFile()?.path ?? null;
    return { note, people: note === null ? [] : peopleOfNote(this.kith, note) };
  }

  read(path: string, signal: AbortSignal): Promise<ReadBrief | null> {
    return readBrief(this.kith, path, signal);
  }

  onChange(component: Component, listener: () => void): void {
    const { workspace, metadataCache, vault } = this.kith.app;
    component.registerEvent(workspace.on('file-open', listener));
    component.registerEvent(vault.on('rename', listener));
    component.registerEvent(metadataCache.on('changed', (file) => file === workspace.getActiveFile() && listener()));
    this.followUps.onChange(component, listener);
  }
}
