import type { FoundPerson } from '../../domain/persons/find-people';

/** What linking people while writing needs of the rest of Kith. */
export interface LinkPorts {
  /** What is typed before a name; empty when the user wants none of this. */
  sign(): string;
  /** What has to be waited for before people can be found without a key waiting; null for nothing. */
  ready(): Promise<void> | null;
  /** The people that a query finds, at most so many. */
  find(query: string, most: number): readonly FoundPerson[];
  /** The link to somebody as it is to stand in a note, with what they were found by as its display. */
  linkTo(found: FoundPerson, note: string): string;
  /** The folder that notes of new people go to; empty for the vault's own. */
  folderOfNew(): string;
  /** Makes the note of a new person. @returns the link to it; null when it could not be made, and the user has been told why */
  make(name: string, note: string): Promise<string | null>;
}
