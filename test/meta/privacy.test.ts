import { describe, expect, it } from 'vitest';
import { HOST_NAMES, MANIFEST, partOf, read } from './store';

const policy = read('PRIVACY.md');

/** A host as it may stand in a sentence. */
const HOST = /\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|eu|example)\b/gi;
const hostsIn = (text: string) => [...new Set(text.match(HOST)?.map((host) => host.toLowerCase()))].sort();

describe('the privacy policy', () => {
  it('names the hosts of the manifest, and no other', () => {
    expect(hostsIn(policy)).toEqual([...new Set(HOST_NAMES)].sort());
  });

  it('names as receivers the hosts that may be asked, all of them', () => {
    const asked = MANIFEST.optional_host_permissions.map((pattern: string) => new URL(pattern.replace('*', '')).origin);
    const named = partOf(policy, 'Who receives it').match(/https:\/\/[\w.]+/g);
    expect(named?.sort()).toEqual(asked.sort());
  });

  it('names the pages that are read as the manifest does', () => {
    for (const { matches } of MANIFEST.content_scripts)
      for (const pattern of matches) expect(partOf(policy, 'What is read')).toContain(`\`${pattern}\``);
  });

  it('says of private windows what the manifest says', () => {
    expect(MANIFEST.incognito).toBe('not_allowed');
    expect(partOf(policy, 'Private windows')).toContain('It does not run in private windows');
  });

  it('says that Firefox gives the whole origin', () => {
    expect(partOf(policy, 'What your browser says at the installation')).toMatch(
      /Firefox .*whole of `https:\/\/www\.linkedin\.com`/,
    );
  });

  it.each([
    ...['What is read', 'Where it is kept', 'How long', 'What leaves the device, and when', 'Who receives it'],
    ...['Private windows', 'Contact'],
  ])('has a part “%s”', (heading) => {
    expect(partOf(policy, heading).length).toBeGreaterThan(40);
  });

  it('has the date of its last change', () => {
    expect(policy).toMatch(/Last changed on \d{1,2} [A-Z][a-z]+ 20\d\d\./);
  });

  it.each(['README.md', 'SECURITY.md'])('is linked from %s', (file) => {
    expect(read(file)).toContain('](PRIVACY.md)');
  });
});
