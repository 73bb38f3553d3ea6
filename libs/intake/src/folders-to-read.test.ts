import type { Folder } from '#libs/mailbox';
import { describe, expect, it } from 'vitest';
import { foldersToRead } from './folders-to-read.ts';

const folder = (path: string, use: Folder['use'], extra: Partial<Folder> = {}): Folder => ({
  path,
  use,
  useIsCertain: true,
  selectable: true,
  ...extra,
});
const inbox = folder('INBOX', 'inbox');

describe('foldersToRead', () => {
  it('reads Sent before the inbox', () => {
    expect(foldersToRead([inbox, folder('Trash', 'trash'), folder('Sent', 'sent')], null)).toEqual([
      { path: 'Sent', use: 'sent' },
      { path: 'INBOX', use: 'inbox' },
    ]);
  });

  it('believes the server before a name', () => {
    const named = folder('Sent', 'sent', { useIsCertain: false });
    expect(foldersToRead([named, folder('Gesendet', 'sent'), inbox], null)[0]?.path).toBe('Gesendet');
  });

  it('reads each Sent where several programs keep their own, and no more than a few', () => {
    const called = ['Sent Items', 'Sent Messages', 'Gesendet', 'Wysłane'].map((name) =>
      folder(name, 'sent', { useIsCertain: false }),
    );
    const read = foldersToRead([inbox, ...called, folder('Sent', 'sent')], null);
    expect(read.map(({ path }) => path)).toEqual([
      'Sent',
      'Sent Items',
      'Sent Messages',
      'Gesendet',
      'INBOX',
    ]);
  });

  it('reads the inbox alone where nothing is known to be Sent', () => {
    expect(foldersToRead([folder('Sent', 'sent', { selectable: false }), inbox], null)).toEqual([
      { path: 'INBOX', use: 'inbox' },
    ]);
  });

  it('reads the named folder in place of the inbox', () => {
    const jobs = folder('Jobs/2026', null);
    expect(foldersToRead([inbox, jobs], 'Jobs/2026')).toEqual([{ path: 'Jobs/2026', use: 'inbox' }]);
  });

  it('knows a name that is written alike, unless two folders are', () => {
    const [one, other] = ['K\u00f6che', 'Ko\u0308che'] as const;
    const read = (path: string, ...found: string[]) =>
      foldersToRead([inbox, ...found.map((each) => folder(each, null))], path);
    expect(read(one, other)).toEqual([{ path: other, use: 'inbox' }]);
    expect(read(other, one, other)).toEqual([{ path: other, use: 'inbox' }]);
    expect(foldersToRead([inbox, folder(other, null)], null, one)[0]).toEqual({ path: other, use: 'sent' });
    expect(() => read('Jobs', 'jobs')).toThrow('no folder Jobs');
  });

  it('knows a folder that lies in the inbox by the name that mail programs show', () => {
    const read = (path: string, ...found: string[]) =>
      foldersToRead([inbox, ...found.map((each) => folder(each, null))], path);
    expect(read('Jobs', 'INBOX.Jobs', 'INBOX.Old.Jobs')).toEqual([{ path: 'INBOX.Jobs', use: 'inbox' }]);
    expect(read('Jobs', 'INBOX/Jobs')).toEqual([{ path: 'INBOX/Jobs', use: 'inbox' }]);
    expect(read('Jobs', 'INBOX.Jobs', 'Jobs')).toEqual([{ path: 'Jobs', use: 'inbox' }]);
    expect(() => read('Jobs', 'INBOX.Jobs', 'Inbox/Jobs')).toThrow('no folder Jobs');
    expect(() => read('Jobs', 'INBOXJobs', 'Other.Jobs')).toThrow('no folder Jobs');
  });

  it('never takes one folder for both', () => {
    expect(foldersToRead([folder('Sent', 'sent')], 'Sent')).toEqual([{ path: 'Sent', use: 'inbox' }]);
  });

  it('reads the one as Sent that somebody names, and no other', () => {
    const all = [inbox, folder('Sent', 'sent'), folder('Raus', null)];
    expect(foldersToRead(all, null, 'Raus')[0]).toEqual({ path: 'Raus', use: 'sent' });
    expect(foldersToRead(all, null, 'Gone')).toEqual([{ path: 'INBOX', use: 'inbox' }]);
    expect(foldersToRead(all, 'Raus', 'Raus')).toEqual([{ path: 'Raus', use: 'inbox' }]);
  });

  it('refuses a mailbox without the folder, and says which', () => {
    expect(() => foldersToRead([folder('Sent', 'sent')], null)).toThrow('no folder INBOX');
    expect(() => foldersToRead([inbox], 'Jobs')).toThrow('no folder Jobs');
  });
});
