import { describe, expect, it } from 'vitest';
import { DOORS } from './markup-doors';
import { sources } from './sources';

describe.each(DOORS)('%s', (_what, door) => {
  it('is made nowhere in src', () => {
    const using = sources('.ts', '.tsx').filter(({ text }) => door.test(text));
    expect(using.map(({ path }) => path)).toEqual([]);
  });
});

describe('the doors themselves', () => {
  it.each([
    ['a.innerHTML = text', 'markup from text'],
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'markup from text'],
    ['a.insertAdjacentHTML("beforeend", text)', 'markup from text'],
    ['document.writeln(text)', 'a document from text'],
    ['<iframe srcdoc={text} />', 'a document from text'],
    ['new DOMParser().parseFromString(text)', 'a document from text'],
    ['eval(text)', 'a program from text'],
    ['new Function(text)', 'a program from text'],
    ["setTimeout('alert(1)')", 'a program from text'],
    ['<a href="javascript:alert(1)">', 'a program from an address'],
  ])('are seen: %s', (code, what) => {
    expect(DOORS.filter(([, door]) => door.test(code)).map(([name]) => name)).toEqual([what]);
  });
});

describe('who is not one of ours', () => {
  const LISTENING = /\bon(?:Message|Connect)External\b|\bonConnect\b|\bonUserScriptMessage\b|\bconnectNative\b/;
  const heard = /\baddEventListener\(\s*['"]message['"]|\bonmessage\s*=/;

  it('is not listened to: no other extension, no page, no program beside the browser', () => {
    const listening = sources('.ts', '.tsx').filter(({ text }) => LISTENING.test(text));
    expect(listening.map(({ path }) => path)).toEqual([]);
  });

  it('is heard nowhere: messages of windows are not, and the one channel is of our own origin', () => {
    const hearing = sources('.ts', '.tsx').filter(({ text }) => heard.test(text));
    expect(hearing.map(({ path }) => path)).toEqual(['platform/announcements.ts']);
  });
});
