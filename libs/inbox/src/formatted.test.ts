import { expect, it } from 'vitest';
import { pageWithPictures } from './formatted.ts';

it('puts pictures where the cleaning of mail took them out', () => {
  expect(
    pageWithPictures(
      '<p>a <span data-picture="https://p.example/a?x=1&amp;y=2">"Our" &lt;logo&gt;</span> b</p>',
    ),
  ).toContain(
    '<p>a <img src="https://p.example/a?x=1&amp;y=2" alt="&quot;Our&quot; &lt;logo&gt;" referrerpolicy="no-referrer"> b</p>',
  );
});

it('takes nothing else for a picture', () => {
  const html =
    '<p>&lt;span data-picture="https://p.example/a"&gt; <span data-picture="javascript:x">x</span></p>';
  expect(pageWithPictures(html)).toContain(html);
});
