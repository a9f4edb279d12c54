import type { Component } from 'obsidian';
import type { Brief } from '../domain/brief/brief';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { Person } from '../domain/persons/person';
import * as BRIEF_WORDS from '../domain/words/brief-words';
import type { FollowUpsSource } from '../views/follow-ups/follow-ups-source';
import type { OpenNotePeople, PersonSource, PersonTool, ReadBrief } from '../views/person/person-ports';
import { attempted } from './attempt';
import { copyBriefs, insertBriefs } from './brief';
import type { Kith } from './kith';
import { openLog } from './log';
import { peopleOfNote } from './people-of-note';
import { readBrief } from './read-brief';
import { setRhythm } from './set-rhythm';
import { writeTo } from './write-to';

/** Answers the person view: about the note that is open, whatever else has the focus. */
export class KithPersonSource implements PersonSource {
  readonly tools = tools(this.kith);

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

function tools(kith: Kith): readonly PersonTool[] {
  const all: readonly (readonly [icon: string, name: string, run: (brief: Brief) => unknown])[] = [
    ['square-pen', BRIEF_WORDS.log, (brief) => openLog(kith, 'meeting', pathsOf(brief))],
    ['send', BRIEF_WORDS.write, ({ fromYou, facts }) => writeTo(kith, fromYou[0] ?? justWriting(facts.person))],
    ['repeat', BRIEF_WORDS.rhythm, (brief) => setRhythm(kith, pathsOf(brief))],
    ['copy', BRIEF_WORDS.copy, (brief) => copyBriefs(kith, pathsOf(brief))],
    ['between-horizontal-start', BRIEF_WORDS.insert, (brief) => insertBriefs(kith, pathsOf(brief))],
  ];
  return all.map(([icon, name, run]) => [icon, name, attempted(run)]);
}

function pathsOf({ facts: { person } }: Brief): readonly string[] {
  return [person.path];
}

/** A reason to write where there is none but the person. */
function justWriting(person: Person): FollowUp {
  return { key: person.path, kind: 'date', group: 'dates', people: [person.path], due: null, soft: false, cause: { type: 'date', person, about: null } };
}
