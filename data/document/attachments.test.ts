import { describe, expect, it } from 'vitest';
import { HIDDEN } from '../text/hidden.ts';
import { isAttachment } from './attachments.ts';
import { openDocument } from './open.ts';

async function shown(text: string, name: string): Promise<string> {
  const document = await openDocument(text, name);
  return document.text.replaceAll(HIDDEN, '').replace(/\s+/g, ' ').trim();
}

describe('links to what is attached', () => {
  it.each(['pdf', '[PDF]', 'slides', '(vidéo)', 'slides, code', 'Support de présentation', 'replay'])(
    'are known by their words: %s',
    words => expect(isAttachment(words)).toBe(true),
  );

  it.each(['Programme', 'pdf du programme', 'La vidéo et la ville', 'Anne Roux', ''])(
    'are no links with words of their own: %s',
    words => expect(isAttachment(words)).toBe(false),
  );

  it('go with their brackets, on a page and in Markdown', async () => {
    const markdown =
      '# Journée\n\nLa haie ([slides](https://a.example/s)) par Anne Roux [pdf](https://a.example/p)\n';
    expect(await shown(markdown, 'a.md')).toBe('Journée La haie par Anne Roux');
    const page =
      '<html><body><h1>Journée</h1><p>La haie [<a href="s.pdf">pdf</a>] par Anne Roux</p></body></html>';
    expect(await shown(page, 'a.html')).toBe('Journée La haie par Anne Roux');
  });

  it('leave brackets that hold more', async () => {
    const markdown = '# Journée\n\nLa haie (avec [vidéo](https://a.example/s) et débat)\n';
    expect(await shown(markdown, 'a.md')).toContain('(avec et débat)');
  });
});
